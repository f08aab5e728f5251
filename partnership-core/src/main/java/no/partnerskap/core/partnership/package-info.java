/** One partnership between the state and the municipalities that own a NAV office (no: partnerskap), and the record it keeps. */
@NullMarked
package no.partnerskap.core.partnership;

import org.jspecify.annotations.NullMarked;
