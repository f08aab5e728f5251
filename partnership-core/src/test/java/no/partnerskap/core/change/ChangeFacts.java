package no.partnerskap.core.change;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** The change that the tests of this package tell of: the state cuts two posts from 1 March 2026 and says that it asked Lier. */
final class ChangeFacts {
    static final LocalDate FIRST_OF_MARCH = date("2026-03-01");

    private ChangeFacts() {}

    /** A consultation is owed. */
    static ChangeContent stateCutsTwoPosts() {
        return content(ChangeKind.STAFFING_REDUCTION, "2");
    }

    /** A joint decision is owed. */
    static ChangeContent theOfficeMoves() {
        return content(ChangeKind.LOCATION_MOVE, null);
    }

    static ChangeContent content(ChangeKind kind, @Nullable String fte) {
        var changeFigures = fte == null ? ChangeFigures.NONE : new ChangeFigures(new Fte(new BigDecimal(fte)), null);
        return new ChangeContent(kind, "A change", FIRST_OF_MARCH, changeFigures, sorted(Map.of()));
    }

    static ChangeContent sparing(ChangeContent changeContent, Map<OwnerId, String> reasons) {
        return new ChangeContent(
                changeContent.kind(),
                changeContent.summary(),
                changeContent.effectiveOn(),
                changeContent.figures(),
                sorted(reasons));
    }

    static ChangeProposed proposed() {
        return proposed(stateCutsTwoPosts(), LIER);
    }

    static ChangeProposed proposed(ChangeContent changeContent, OwnerId... affected) {
        return new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(affected), sorted(Map.of()));
    }

    /** Lier tells of what the state has done. */
    static ChangeReported reported() {
        return new ChangeReported(OFFICE, CHANGE, LIER, STATE, stateCutsTwoPosts(), owners(LIER));
    }

    static Involvement consulted(OwnerId toward) {
        return step(toward, Level.CONSULTED, on("2026-01-10"));
    }

    static Involvement step(OwnerId toward, Level level, Occurred occurred) {
        return new Involvement(toward, level, occurred, Channel.OWNER_LINE, null, null, null, null, registered(STATE));
    }

    static Involvement by(Channel channel) {
        return new Involvement(
                LIER, Level.INFORMED, on("2026-01-10"), channel, null, null, null, null, registered(STATE));
    }

    static InvolvementClaimed claimed() {
        return claimed(consulted(LIER));
    }

    static InvolvementClaimed claimed(Involvement step) {
        return new InvolvementClaimed(OFFICE, CHANGE, 1, STATE, 1, step);
    }

    static RespondToClaim respond(Answer answer, @Nullable Level level, @Nullable String reason) {
        return respond(LIER, LIER_MANDATE, answer, level, reason);
    }

    static RespondToClaim respond(
            OwnerId by, MandateNumber mandate, Answer answer, @Nullable Level level, @Nullable String reason) {
        return new RespondToClaim(OFFICE, CHANGE, 1, by, answer, level, reason, on("2026-01-25"), mandate, false, null);
    }

    static ClaimAcknowledged acknowledged(Level level) {
        return new ClaimAcknowledged(OFFICE, CHANGE, 1, LIER, level, on("2026-01-25"), LIER_MANDATE, false);
    }

    static ClaimContested contested(Level accepted) {
        return new ClaimContested(OFFICE, CHANGE, 1, LIER, accepted, "Nobody asked", on("2026-01-25"), LIER_MANDATE);
    }
}
