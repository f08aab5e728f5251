package no.partnerskap.core.involvement;

import static no.partnerskap.core.partnership.Facts.OFFICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.change.ChangeEvent.*;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.involvement.counterfactual.Remedy;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;

/** Does what a better history says, in ordinary events at the end of the record, and asks the ordinary audit. */
public final class Applied {
    private final List<Recorded<PartnershipEvent>> events;
    private final ChangeNumber change;
    private final OwnerId owner;
    private final Question question;
    private final ChangeAudit audit;

    public Applied(List<Recorded<PartnershipEvent>> events, ChangeAudit audit, OwnerId owner, Question question) {
        this.events = new ArrayList<>(events);
        this.change = audit.change();
        this.owner = owner;
        this.question = question;
        this.audit = audit;
    }

    /** The verdict after the change named, made so many days worse; nothing where it cannot be told in events of its own. */
    public Optional<Verdict> verdict(Remedy remedy, int worse) {
        return switch (remedy.by()) {
            case AS_RECORDED -> asked();
            case CLAIM_ACKNOWLEDGED -> {
                add(new ClaimAcknowledged(
                        OFFICE,
                        change,
                        remedy.claim(),
                        owner,
                        remedy.level(),
                        on(question.validOn()),
                        mandate(owner),
                        false));
                yield asked();
            }
            case CONTEST_UPHELD -> {
                var upheld = new Resolution(Resolution.Outcome.UPHELD, remedy.level(), Resolution.Ground.BOTH_AGREED);
                add(new ContestResolved(OFFICE, change, remedy.claim(), owner, upheld));
                yield asked();
            }
            case MINUTES_APPROVED -> {
                for (int version = 1; version <= 9; version++) {
                    add(new MinutesApproved(
                            OFFICE, remedy.meeting(), version, remedy.whose().getFirst(), on(question.validOn())));
                }
                yield asked();
            }
            case REVISION_CONFIRMED -> {
                add(new ClaimConfirmed(OFFICE, change, remedy.claim(), owner, audit.revision(), mandate(owner)));
                yield asked();
            }
            case CONSULTATION_ANSWERED -> {
                add(new ConsultationAnswered(
                        OFFICE, change, remedy.claim(), owner, on(remedy.day().plusDays(worse)), mandate(owner), null));
                yield asked();
            }
            case STEP_RATIFIED -> {
                add(new StepRatified(
                        OFFICE,
                        change,
                        remedy.claim(),
                        owner,
                        on(remedy.day().plusDays(worse)),
                        Body.MUNICIPAL_COUNCIL,
                        mandate(owner)));
                yield asked();
            }
            case STEP_TAKEN, NOTICE_GIVEN, FOLLOWED_UP, CONSENT_GIVEN -> {
                step(remedy.level(), remedy.day().plusDays(worse));
                yield asked();
            }
            case STEP_AND_EFFECT_LATER -> {
                step(remedy.level(), question.validOn());
                add(new EffectiveDateMoved(
                        OFFICE,
                        change,
                        audit.initiator(),
                        audit.effectiveOn(),
                        remedy.day().minusDays(worse),
                        "Later"));
                yield asked();
            }
            case APPROVED -> {
                approve(remedy, worse);
                yield asked();
            }
            case STEP_EARLIER,
                    EFFECT_LATER,
                    WINDOW_LONGER,
                    PAPERS_SENT,
                    LEVEL_HIGHER,
                    STEP_MANDATED,
                    WAIVER_EARLIER,
                    WAIVED -> Optional.empty();
            case NOTHING -> asked();
        };
    }

    private static Occurred on(LocalDate day) {
        return Occurred.on(day);
    }

    private void step(Level level, LocalDate day) {
        var until = level == Level.CONSULTED ? day.plusDays(DayCounts.DEFAULT.days(DayCounts.CONSULT_WINDOW)) : null;
        var step = new Involvement(owner, level, on(day), Channel.OWNER_LINE, until, null, null, null, null);
        add(new InvolvementClaimed(OFFICE, change, 900, owner, audit.revision(), step));
    }

    private void approve(Remedy remedy, int worse) {
        int number = 900;
        var day = on(remedy.day().plusDays(worse));
        var matter = new Audit(Records.of(events), PolicyBook.shipped())
                .matter(change, question)
                .orElseThrow();
        var text = new Judge(matter, owner).approvedText();
        for (var line : remedy.whose()) {
            var decision = new Decision(day, body(line), mandate(line), null, text, null, null, null);
            add(new OwnLineDecisionRecorded(OFFICE, change, number++, line, decision, true));
        }
    }

    private static Body body(OwnerId line) {
        return line.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
    }

    /** A new mandate of a line for every subject and day. */
    private MandateNumber mandate(OwnerId line) {
        long granted = events.stream()
                .filter(told -> told.event() instanceof MandateGranted)
                .count();
        var number = new MandateNumber((int) granted + 1);
        var since = LocalDate.of(2000, 1, 1);
        var source = new SourceDecision(body(line), on(since), "Adopted");
        add(new MandateGranted(
                OFFICE, new Mandate(number, line, body(line), null, Subjects.ALL, null, source, since, null)));
        return number;
    }

    private void add(PartnershipEvent event) {
        var version = events.getLast().version() + 1;
        events.add(new Recorded<>(
                event, version, "a" + version, question.knownAt(), owner.value(), Provenance.LIVE, Audience.PARTIES));
    }

    private Optional<Verdict> asked() {
        var record = Records.of(events);
        var now = new Audit(record, PolicyBook.shipped()).of(change, question).orElseThrow();
        var day = now.effectiveOn().isAfter(question.validOn()) ? now.effectiveOn() : question.validOn();
        return new Audit(record, PolicyBook.shipped())
                .of(change, new Question(day, question.knownAt())).orElseThrow().owners().stream()
                        .filter(told -> told.owner().equals(owner))
                        .map(ChangeAudit.OwnerAudit::verdict)
                        .findFirst();
    }
}
