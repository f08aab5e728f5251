@NullMarked
package no.partnerskap.view.findings;

import org.jspecify.annotations.NullMarked;
