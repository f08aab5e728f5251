package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.SortedMap;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/** Actual staffing on a day, in FTE: the last count less the staff that changes have moved out since. */
public record ActualStaff(LocalDate countedOn, SortedMap<OwnerId, Fte> fte) {}
