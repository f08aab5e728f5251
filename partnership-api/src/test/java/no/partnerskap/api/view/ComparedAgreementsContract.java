package no.partnerskap.api.view;

import static no.partnerskap.api.view.Lier.LIER;
import static no.partnerskap.api.view.Lier.OPENING;
import static no.partnerskap.api.view.Lier.STATE;
import static no.partnerskap.api.view.LierAgreement.DISPUTES;
import static no.partnerskap.api.view.LierAgreement.FIRST;
import static no.partnerskap.api.view.LierAgreement.MEETINGS;
import static no.partnerskap.api.view.LierAgreement.PLACE;
import static no.partnerskap.api.view.LierAgreement.SECOND;
import static no.partnerskap.api.view.LierAgreement.disputes;
import static no.partnerskap.api.view.LierAgreement.meetings;
import static no.partnerskap.api.view.LierAgreement.place;
import static no.partnerskap.api.view.LierAgreement.struckOut;
import static no.partnerskap.api.view.LierAgreement.to;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.agreement.ClauseDiff;
import no.partnerskap.view.agreement.ClauseDiff.Outcome;
import no.partnerskap.view.agreement.ClauseWording;
import no.partnerskap.view.agreement.RelatedDecision;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a clause came to read as it does, what meetings said of it, and how two states differ, whatever the database. */
abstract class ComparedAgreementsContract extends AgreementViewTest {
    private void meetingDecides(int decision, @Nullable LocalDate effectiveOn, DecisionLink... links) {
        send(new RecordMeetingDecision(
                office,
                new MeetingNumber(1),
                STATE,
                new DecisionText(
                        null,
                        "Decision " + decision,
                        "The owners meet more often.",
                        MeetingDecisionType.COORDINATED,
                        null,
                        CHANGE,
                        effectiveOn,
                        new TreeSet<>(List.of(LIER)),
                        new TreeMap<>(),
                        List.of(links))));
    }

    @Test
    @Shows(R_058)
    void tells_what_meetings_have_decided_of_the_terms_and_where_they_left_the_day_open() {
        inForce();
        proposed(LATER, FOUR_MEETINGS);
        send(new PlanMeeting(office, STATE, OPENING, "Meeting", null));
        var there = List.of(
                new Attendee(STATE, "Director", LierAgreement.mandate(STATE)),
                new Attendee(LIER, "Director", LierAgreement.mandate(LIER)));
        send(new RecordAttendance(office, new MeetingNumber(1), STATE, Occurred.on(OPENING), there));
        meetingDecides(1, null);
        assertThat(current(LATER).decidedWithoutDate())
                .extracting(RelatedDecision::decision, RelatedDecision::change, RelatedDecision::confirmed)
                .containsExactly(tuple(new DecisionNumber(1), CHANGE, false));
        assertThat(clause(LATER, MEETINGS).clause()).isEqualTo(meetings(2));

        meetingDecides(2, LATER, new DecisionLink(DecisionLink.Kind.REPLACES, new DecisionNumber(1)));
        assertThat(current(LATER).decidedWithoutDate()).as("told by one owner").hasSize(1);
        send(new ConfirmDecision(office, new DecisionNumber(2), LIER, 1, null, LierAgreement.mandate(LIER)));
        assertThat(current(LATER).decidedWithoutDate()).isEmpty();
        send(LierAgreement.lineApproval(office, CHANGE, STATE, OPENING, FOUR_MEETINGS));
        send(LierAgreement.lineApproval(office, CHANGE, LIER, OPENING, FOUR_MEETINGS));
        assertThat(clause(LATER, MEETINGS).clause()).isEqualTo(meetings(4));
        assertThat(clause(LATER, MEETINGS).provenance().meetings())
                .extracting(RelatedDecision::decision)
                .containsExactly(new DecisionNumber(1), new DecisionNumber(2));
        assertThat(clause(LATER, PLACE).provenance().meetings()).isEmpty();
    }

    @Test
    @Shows(R_019)
    void tells_the_whole_history_of_a_clause() {
        send(new ShareDraft(office, STATE, LierAgreement.terms(OPENING, null, LierAgreement.clauses())));
        send(new ReviseClause(office, FIRST, LIER, MEETINGS, meetings(3)));
        var agreed = LierAgreement.terms(
                OPENING,
                null,
                LierAgreement.clauses().stream()
                        .map(clause -> clause.key().equals(MEETINGS) ? meetings(3) : clause)
                        .toList());
        send(new AgreeSharedText(office, FIRST, STATE, ContentHash.of(agreed)));
        LierAgreement.bothSign(office, FIRST, agreed, OPENING).forEach(this::send);
        amended(LATER, FOUR_MEETINGS);
        proposed(LATER.plusDays(60), struckOut(MEETINGS));

        var question = new Question(IN_FORCE, RecordReader.ALL_ON_RECORD);
        var history = agreements.clause(office, FIRST, MEETINGS, question).orElseThrow();
        assertThat(history.applies()).isEqualTo(1);
        assertThat(history.negotiated())
                .extracting(wording -> wording.by(), wording -> wording.clause(), wording -> wording.version())
                .containsExactly(tuple(STATE, meetings(2), 4L), tuple(LIER, meetings(3), 5L));
        assertThat(history.wordings()).extracting(ClauseWording::clause).containsExactly(meetings(3), meetings(4));
        assertThat(history.wordings().getFirst().provenance().versions()).startsWith(5L, 6L, 7L);
        assertThat(history.proposed())
                .singleElement()
                .satisfies(p -> assertThat(p.clauses().getFirst().clause()).isNull());
        assertThat(agreements
                        .clause(office, FIRST, PLACE, question)
                        .orElseThrow()
                        .proposed())
                .isEmpty();
        assertThat(agreements.clause(office, FIRST, DISPUTES, question)).isEmpty();
        assertThat(agreements.clause(office, SECOND, PLACE, question)).isEmpty();
    }

    @Test
    @Shows(R_154)
    void compares_two_days_two_moments_of_knowledge_and_two_agreements() {
        inForce();
        on(OPENING.plusDays(1));
        amended(LATER, FOUR_MEETINGS, to(disputes(5)));
        var next = LierAgreement.terms(LATER.plusDays(60), null, List.of(place("Street 2")));
        send(new ShareDraft(office, STATE, next));

        var then = Question.atEndOf(OPENING);
        var before = new Question(IN_FORCE, RecordReader.ALL_ON_RECORD);
        var after = new Question(LATER, RecordReader.ALL_ON_RECORD);
        assertThat(changed(before, after)).containsOnlyKeys(MEETINGS, DISPUTES);
        assertThat(changed(before, after).get(MEETINGS).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/fields/meetingsPerYear"));
        assertThat(changed(before, after).get(DISPUTES).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(changed(after, before).get(DISPUTES).outcome()).isEqualTo(Outcome.REMOVED);
        assertThat(changed(new Question(LATER, then.knownAt()), after)).containsOnlyKeys(MEETINGS, DISPUTES);
        assertThat(changed(new Question(IN_FORCE, then.knownAt()), before)).isEmpty();

        var other = agreements
                .diff(office, FIRST, after, SECOND, new Question(LATER.plusDays(60), after.knownAt()))
                .orElseThrow();
        assertThat(other.clauses())
                .extracting(ClauseDiff::outcome)
                .containsOnly(Outcome.REMOVED, Outcome.CHANGED)
                .hasSize(7);
        assertThat(other.terms())
                .singleElement()
                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/from"));
        assertThat(agreements.diff(office, SECOND, then, SECOND, then)).isEmpty();
        assertThat(agreements
                        .diff(office, SECOND, then, SECOND, after)
                        .orElseThrow()
                        .from()
                        .standing())
                .isNull();
    }

    private Map<ClauseKey, ClauseDiff> changed(Question from, Question to) {
        var changed = new TreeMap<ClauseKey, ClauseDiff>();
        agreements.diff(office, FIRST, from, FIRST, to).orElseThrow().clauses().stream()
                .filter(clause -> clause.outcome() != Outcome.UNCHANGED)
                .forEach(clause -> changed.put(clause.key(), clause));
        return changed;
    }
}
