@NullMarked
package no.partnerskap.view.involvementaudit;

import org.jspecify.annotations.NullMarked;
