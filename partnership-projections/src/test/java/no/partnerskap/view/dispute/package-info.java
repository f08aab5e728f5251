@NullMarked
package no.partnerskap.view.dispute;

import org.jspecify.annotations.NullMarked;
