package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.SortedMap;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Actual staffing on a day, in FTE: the last count, less the staff that changes have moved out since.
 *
 * @param countedOn the day in Oslo of the last FTE count on or before {@code validOn}
 * @param fte the full-time equivalents (no: årsverk) that each owner has in the office on {@code validOn}, at most two decimals
 */
public record ActualStaff(LocalDate countedOn, SortedMap<OwnerId, Fte> fte) {}
