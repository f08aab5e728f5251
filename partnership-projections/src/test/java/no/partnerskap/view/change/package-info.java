@NullMarked
package no.partnerskap.view.change;

import org.jspecify.annotations.NullMarked;
