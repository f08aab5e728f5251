package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Content;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Figures;
import no.partnerskap.core.change.HeldIn;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** One change of the sample, told step by step. */
final class ChangeStory {
    private final Scribe scribe;
    private final OwnerId initiator;
    private final ChangeNumber number;

    private ChangeStory(Scribe scribe, OwnerId initiator, int number) {
        this.scribe = scribe;
        this.initiator = initiator;
        this.number = new ChangeNumber(number);
    }

    static ChangeStory proposed(
            Scribe scribe, OwnerId by, ChangeKind kind, String summary, String effectiveOn, Figures figures) {
        return proposed(scribe, by, kind, summary, effectiveOn, figures, Map.of());
    }

    static ChangeStory proposed(
            Scribe scribe,
            OwnerId by,
            ChangeKind kind,
            String summary,
            String effectiveOn,
            Figures figures,
            Map<OwnerId, String> noEffect) {
        var content = new Content(
                kind, Story.SAMPLE + summary, LocalDate.parse(effectiveOn), figures, new TreeMap<>(noEffect));
        var number = scribe.by(by, new ProposeChange(scribe.office(), by, content, Collections.emptySortedMap()));
        return new ChangeStory(scribe, by, number);
    }

    /** One that was opened together with what it carries. */
    static ChangeStory of(Scribe scribe, OwnerId initiator, int number) {
        return new ChangeStory(scribe, initiator, number);
    }

    ChangeNumber number() {
        return number;
    }

    void decided(OwnerId line, String on, Body body, MandateNumber mandate) {
        var decision = new Decision(Occurred.of(on), body, mandate, scribe.letter(line, "Decision on the change"));
        scribe.by(line, new RecordOwnLineDecision(scribe.office(), number, line, decision));
    }

    /** A letter that the initiator has registered as sent; an answer is asked for by a day, or not. */
    int wrote(OwnerId toward, Level level, @Nullable String respondBy) {
        var until = respondBy == null ? null : LocalDate.parse(respondBy);
        var letter = scribe.letter(initiator, "Letter on the change");
        return claimed(toward, level, scribe.now(), Channel.OWNER_LINE, until, null, letter);
    }

    /** Word that reached the office leader only. */
    void toldLeader(OwnerId toward) {
        claimed(toward, Level.INFORMED, scribe.now(), Channel.OFFICE_LEADER, null, null, null);
    }

    /** Talk in a meeting, by the word of the one who says so. */
    int metAt(OwnerId toward, Level level, String on, int meeting) {
        var held = new HeldIn(new MeetingNumber(meeting), 1);
        return claimed(toward, level, Occurred.of(on), Channel.OWNER_LINE, null, held, null);
    }

    /** An owner's own record that it was involved. */
    void ownRecord(OwnerId owner, Level level) {
        var step = new Involvement(owner, level, scribe.now(), Channel.OWNER_LINE, null, null, null, null, null);
        scribe.by(owner, new ClaimInvolvement(scribe.office(), number, owner, step));
    }

    private int claimed(
            OwnerId toward,
            Level level,
            Occurred occurred,
            Channel channel,
            @Nullable LocalDate respondBy,
            @Nullable HeldIn heldIn,
            @Nullable EvidenceRef document) {
        var step = new Involvement(toward, level, occurred, channel, respondBy, heldIn, null, null, document);
        return scribe.by(initiator, new ClaimInvolvement(scribe.office(), number, initiator, step));
    }

    void acknowledged(int claim, OwnerId by, MandateNumber mandate) {
        responded(claim, by, Answer.ACKNOWLEDGE, mandate, null, null);
    }

    void answered(int claim, OwnerId by, MandateNumber mandate) {
        var answer = scribe.letter(by, "Answer to the consultation");
        responded(claim, by, Answer.ANSWER_CONSULTATION, mandate, null, answer);
    }

    void contested(int claim, OwnerId by, MandateNumber mandate, String reason) {
        responded(claim, by, Answer.CONTEST, mandate, Story.SAMPLE + reason, null);
    }

    private void responded(
            int claim,
            OwnerId by,
            Answer answer,
            MandateNumber mandate,
            @Nullable String reason,
            @Nullable EvidenceRef document) {
        scribe.by(
                by,
                new RespondToClaim(
                        scribe.office(),
                        number,
                        claim,
                        by,
                        answer,
                        null,
                        reason,
                        scribe.now(),
                        mandate,
                        false,
                        document));
    }

    /** Both owners agree on how far the step went after all. */
    void agreedOn(int claim, Level level, OwnerId confirmer) {
        var resolution = new Resolution(Resolution.Outcome.UPHELD, level, Resolution.Ground.BOTH_AGREED);
        scribe.by(initiator, new ResolveContest(scribe.office(), number, claim, initiator, resolution));
        scribe.by(confirmer, new ConfirmResolution(scribe.office(), number, claim, confirmer));
    }
}
