package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.SortedMap;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/** The staff in the office on a day: as counted last, less what changes have moved away since. */
public record ActualStaff(LocalDate countedOn, SortedMap<OwnerId, Fte> fte) {}
