@NullMarked
package no.partnerskap.view.meeting;

import org.jspecify.annotations.NullMarked;
