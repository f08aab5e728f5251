package no.partnerskap.core.involvement.counterfactual;

import static no.partnerskap.core.rules.Rule.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Remedy: the smallest difference in the history that would have given an owner a better verdict.
 *
 * @param verdict the verdict that it would have given
 * @param by the kind of difference
 * @param possible whether it can still be done
 * @param acts the number of acts needed
 * @param whose the owners whose acts they are
 * @param claim the claim it is about, if any
 * @param meeting the meeting it is about, if any
 * @param level the level of the step, if it is about one
 * @param day the latest day for it, or the new effective date, if it is about a day
 * @param respondBy the last day of the answer window, if it is about a consultation
 * @param days how many days earlier, later or longer than recorded, if something is moved
 */
public record Remedy(
        Verdict verdict,
        By by,
        boolean possible,
        int acts,
        List<OwnerId> whose,
        @Nullable Integer claim,
        @Nullable MeetingNumber meeting,
        @Nullable Level level,
        @Nullable LocalDate day,
        @Nullable LocalDate respondBy,
        @Nullable Long days) {

    /** Kind of remedy. Those about what is recorded come before those that need something new. */
    public enum By {
        /** Nothing: on the effective date the recorded steps will be enough. */
        AS_RECORDED(R_077, Asks.NOTHING_NEW),
        /** The minutes that the claim cites are approved by both owners. */
        MINUTES_APPROVED(R_055, Asks.NOTHING_NEW),
        CLAIM_ACKNOWLEDGED(R_069, Asks.NOTHING_NEW),
        CONTEST_UPHELD(R_074, Asks.NOTHING_NEW),
        /** The step is confirmed for the current revision of the change. */
        REVISION_CONFIRMED(R_084, Asks.NOTHING_NEW),
        PAPERS_SENT(R_053, Asks.NOTHING_NEW),
        STEP_EARLIER(R_065, Asks.NOTHING_NEW),
        EFFECT_LATER(R_083, Asks.NOTHING_NEW),
        WINDOW_LONGER(R_066, Asks.NOTHING_NEW),
        /** The step had been at the level owed. */
        LEVEL_HIGHER(R_064, Asks.NOTHING_NEW),
        CONSULTATION_ANSWERED(R_066, Asks.NOTHING_NEW),
        STEP_RATIFIED(R_046, Asks.NOTHING_NEW),
        STEP_MANDATED(R_045, Asks.NOTHING_NEW),
        WAIVER_EARLIER(R_085, Asks.NOTHING_NEW),
        APPROVED(R_059, Asks.WHAT_IS_OWED),
        STEP_TAKEN(R_076, Asks.WHAT_IS_OWED),
        NOTICE_GIVEN(R_087, Asks.WHAT_IS_OWED),
        FOLLOWED_UP(R_087, Asks.WHAT_IS_OWED),
        /** Such a step today, and a later effective date. */
        STEP_AND_EFFECT_LATER(R_083, Asks.WHAT_IS_OWED),
        /** Consent, if no step at the level owed can be in time any more. */
        CONSENT_GIVEN(R_068, Asks.MORE_THAN_IS_OWED),
        WAIVED(R_085, Asks.MORE_THAN_IS_OWED),
        /** No remedy was found within the days searched. */
        NOTHING(R_076, Asks.MORE_THAN_IS_OWED);

        private final Rule rule;
        private final Asks asks;

        By(Rule rule, Asks asks) {
            this.rule = rule;
            this.asks = asks;
        }

        public Rule rule() {
            return rule;
        }
    }

    /** A remedy to be tried, before the judge has given its verdict. */
    static Remedy of(By by, List<OwnerId> whose, boolean possible) {
        return new Remedy(Verdict.PENDING, by, possible, whose.size(), whose, null, null, null, null, null, null);
    }

    Remedy giving(Verdict given) {
        return new Remedy(given, by, possible, acts, whose, claim, meeting, level, day, respondBy, days);
    }

    Remedy taking(int number) {
        return new Remedy(verdict, by, possible, number, whose, claim, meeting, level, day, respondBy, days);
    }

    Remedy claim(int number) {
        return new Remedy(verdict, by, possible, acts, whose, number, meeting, level, day, respondBy, days);
    }

    Remedy meeting(MeetingNumber number) {
        return new Remedy(verdict, by, possible, acts, whose, claim, number, level, day, respondBy, days);
    }

    Remedy level(Level of, @Nullable LocalDate until) {
        return new Remedy(verdict, by, possible, acts, whose, claim, meeting, of, day, until, days);
    }

    Remedy on(LocalDate date) {
        return new Remedy(verdict, by, possible, acts, whose, claim, meeting, level, date, respondBy, days);
    }

    Remedy moved(long by) {
        return new Remedy(verdict, this.by, possible, acts, whose, claim, meeting, level, day, respondBy, by);
    }

    private enum Asks {
        NOTHING_NEW,
        WHAT_IS_OWED,
        MORE_THAN_IS_OWED
    }

    /**
     * No more than owed first, then the fewest acts, then those about what is recorded, then the fewest days, then the initiator's
     * own.
     */
    static Comparator<Remedy> smallest(OwnerId initiator) {
        return Comparator.comparing((Remedy remedy) -> remedy.by.asks == Asks.MORE_THAN_IS_OWED)
                .thenComparing(Remedy::acts)
                .thenComparing(remedy -> remedy.by.asks)
                .thenComparing(remedy -> remedy.days == null ? 0 : remedy.days)
                .thenComparing(remedy -> !remedy.whose.equals(List.of(initiator)))
                .thenComparing(Remedy::by)
                .thenComparing(remedy -> remedy.claim == null ? 0 : remedy.claim);
    }
}
