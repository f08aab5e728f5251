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
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
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

/** Story of one change of the sample, step by step. */
final class ChangeStory {
    private final SampleSender sampleSender;
    private final OwnerId initiator;
    private final ChangeNumber number;
    private final @Nullable String textSha256;

    private ChangeStory(SampleSender sampleSender, OwnerId initiator, int number, @Nullable String textSha256) {
        this.sampleSender = sampleSender;
        this.initiator = initiator;
        this.number = new ChangeNumber(number);
        this.textSha256 = textSha256;
    }

    static ChangeStory proposed(
            SampleSender sampleSender,
            OwnerId by,
            ChangeKind kind,
            String summary,
            String effectiveOn,
            ChangeFigures changeFigures) {
        return proposed(sampleSender, by, kind, summary, effectiveOn, changeFigures, Map.of());
    }

    static ChangeStory proposed(
            SampleSender sampleSender,
            OwnerId by,
            ChangeKind kind,
            String summary,
            String effectiveOn,
            ChangeFigures changeFigures,
            Map<OwnerId, String> noEffect) {
        var changeContent = new ChangeContent(
                kind, Story.SAMPLE + summary, LocalDate.parse(effectiveOn), changeFigures, new TreeMap<>(noEffect));
        var number = sampleSender.by(
                by, new ProposeChange(sampleSender.office(), by, changeContent, Collections.emptySortedMap()));
        return new ChangeStory(sampleSender, by, number, null);
    }

    /** A change opened together with what it carries, whose hash the approvals name. */
    static ChangeStory of(SampleSender sampleSender, OwnerId initiator, int number, String textSha256) {
        return new ChangeStory(sampleSender, initiator, number, textSha256);
    }

    ChangeNumber number() {
        return number;
    }

    void decided(OwnerId line, String on, Body body, MandateNumber mandate) {
        var letter = sampleSender.letter(line, "Decision on the change");
        var decision = new Decision(Occurred.of(on), body, mandate, letter, textSha256, null, null, null);
        sampleSender.by(line, new RecordOwnLineDecision(sampleSender.office(), number, line, decision));
    }

    /** A letter that the initiator has registered as sent, with or without a day to answer by. */
    int wrote(OwnerId toward, Level level, @Nullable String respondBy) {
        var until = respondBy == null ? null : LocalDate.parse(respondBy);
        var letter = sampleSender.letter(initiator, "Letter on the change");
        return claimed(toward, level, sampleSender.now(), Channel.OWNER_LINE, until, null, letter);
    }

    /** A message that reached the office leader only. */
    void toldLeader(OwnerId toward) {
        claimed(toward, Level.INFORMED, sampleSender.now(), Channel.OFFICE_LEADER, null, null, null);
    }

    /** A discussion in a meeting, as claimed by one owner. */
    int metAt(OwnerId toward, Level level, String on, int meeting) {
        var held = new MeetingReference(new MeetingNumber(meeting), 1);
        return claimed(toward, level, Occurred.of(on), Channel.OWNER_LINE, null, held, null);
    }

    /** An owner's own record that it was involved. */
    void ownRecord(OwnerId owner, Level level) {
        var step = new Involvement(owner, level, sampleSender.now(), Channel.OWNER_LINE, null, null, null, null, null);
        sampleSender.by(owner, new ClaimInvolvement(sampleSender.office(), number, owner, step));
    }

    private int claimed(
            OwnerId toward,
            Level level,
            Occurred occurred,
            Channel channel,
            @Nullable LocalDate respondBy,
            @Nullable MeetingReference meetingReference,
            @Nullable EvidenceRef document) {
        var step = new Involvement(toward, level, occurred, channel, respondBy, meetingReference, null, null, document);
        return sampleSender.by(initiator, new ClaimInvolvement(sampleSender.office(), number, initiator, step));
    }

    void acknowledged(int claim, OwnerId by, MandateNumber mandate) {
        responded(claim, by, Answer.ACKNOWLEDGE, null, mandate, null, null);
    }

    /** The involved owner acknowledges less than is claimed. */
    void acknowledgedOnly(int claim, Level level, OwnerId by, MandateNumber mandate) {
        responded(claim, by, Answer.ACKNOWLEDGE_LOWER, level, mandate, null, null);
    }

    void answered(int claim, OwnerId by, MandateNumber mandate) {
        var answer = sampleSender.letter(by, "Answer to the consultation");
        responded(claim, by, Answer.ANSWER_CONSULTATION, null, mandate, null, answer);
    }

    void contested(int claim, OwnerId by, MandateNumber mandate, String reason) {
        responded(claim, by, Answer.CONTEST, null, mandate, Story.SAMPLE + reason, null);
    }

    private void responded(
            int claim,
            OwnerId by,
            Answer answer,
            @Nullable Level level,
            MandateNumber mandate,
            @Nullable String reason,
            @Nullable EvidenceRef document) {
        sampleSender.by(
                by,
                new RespondToClaim(
                        sampleSender.office(),
                        number,
                        claim,
                        by,
                        answer,
                        level,
                        reason,
                        sampleSender.now(),
                        mandate,
                        false,
                        document));
    }

    /** Both owners resolve the contest at a level. */
    void agreedOn(int claim, Level level, OwnerId confirmer) {
        var resolution = new Resolution(Resolution.Outcome.UPHELD, level, Resolution.Ground.BOTH_AGREED);
        sampleSender.by(initiator, new ResolveContest(sampleSender.office(), number, claim, initiator, resolution));
        sampleSender.by(confirmer, new ConfirmResolution(sampleSender.office(), number, claim, confirmer, resolution));
    }
}
