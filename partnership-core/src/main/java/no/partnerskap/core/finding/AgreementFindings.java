package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_025;
import static no.partnerskap.core.rules.Rule.R_044;
import static no.partnerskap.core.rules.Rule.R_130;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.AgreementChecklist;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.EvaluationRecorded;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.mandate.Mandates;
import no.partnerskap.core.rules.Keeps;

/** Findings on agreements: missing content, expiry, approvals that do not count, and delegation rules. */
record AgreementFindings(RecordByDay diary) implements DailyWatch {
    @Override
    public SortedSet<LocalDate> days() {
        return diary.daysOfOffice();
    }

    @Override
    public Seen look(LocalDate day) {
        var replayedState = diary.on(day);
        var events = diary.office(day);
        var found = new ArrayList<DayFinding>();
        var again = new ArrayList<LocalDate>();
        for (int n = 1; n < replayedState.agreements().agreements().next(); n++) {
            var number = new AgreementNumber(n);
            if (replayedState.agreements().existing(number).agreed()) {
                new OneAgreement(number, replayedState, events, day, found, again).look(diary.days(day));
            }
        }
        rules(events, day, found, again);
        return new Seen(found, again);
    }

    @Keeps(R_044)
    private static void rules(
            List<Recorded<PartnershipEvent>> events, LocalDate day, List<DayFinding> found, List<LocalDate> again) {
        var latest = new TreeMap<OwnerId, Recorded<DelegationRulesRecorded>>();
        RecordByDay.all(events, DelegationRulesRecorded.class, e -> true)
                .forEach(e -> latest.put(e.event().owner(), e));
        latest.forEach((owner, recorded) -> {
            var constituted = recorded.event().councilConstitutedOn().day();
            again.add(LocalDate.of(constituted.getYear() + 2, 1, 1));
            Mandates.overdueRules(recorded.event(), day).stream()
                    .flatMap(finding -> DayFinding.of(finding, FindingSubject.THE_PARTNERSHIP.of(owner)))
                    .map(one -> one.on(List.of(recorded.eventId())))
                    .forEach(found::add);
        });
    }

    /** One agreement whose text is agreed, on one day. */
    private record OneAgreement(
            AgreementNumber number,
            ReplayedState known,
            List<Recorded<PartnershipEvent>> events,
            LocalDate day,
            List<DayFinding> found,
            List<LocalDate> again) {

        void look(DayCounts days) {
            var agreementStatus = known.agreements().status(number, day, known.owners(), Set.of());
            lookAgain(agreementStatus);
            if (agreementStatus.status() == AgreementStatus.AgreementStage.REPLACED) {
                return;
            }
            checklist();
            approvals();
            term(agreementStatus);
            notice(agreementStatus);
            if (agreementStatus.status() == AgreementStatus.AgreementStage.IN_FORCE) {
                evaluation(days.days(DayCounts.EVALUATION_GRACE));
            }
        }

        private Agreement agreement() {
            return known.agreements().existing(number);
        }

        private DayFinding found(FindingCode code) {
            return DayFinding.of(code, FindingSubject.the(Subject.AGREEMENT, number.value()));
        }

        private void lookAgain(AgreementStatus agreementStatus) {
            again.addAll(agreementStatus.warnings());
            Stream.of(agreementStatus.inForceFrom(), agreementStatus.endExclusive(), agreementStatus.replacedOn())
                    .filter(Objects::nonNull)
                    .forEach(again::add);
            agreement().adopted().items().forEach(adopted -> again.add(adopted.validFrom()));
        }

        private List<String> agreed() {
            return RecordByDay.ids(
                    RecordByDay.all(events, TextAgreed.class, e -> e.agreement().equals(number)));
        }

        private void checklist() {
            var terms = agreement().terms();
            var clauses = agreement()
                    .inForceFrom(known.owners())
                    .map(from -> agreement().consolidated().clausesOn(from.isAfter(day) ? from : day))
                    .orElse(terms.clauses());
            var under = terms.under() == null
                    ? null
                    : known.agreements()
                            .agreements()
                            .find(terms.under().value())
                            .map(Agreement::terms)
                            .orElse(null);
            AgreementChecklist.of(terms, clauses, known.owners(), under).stream()
                    .flatMap(finding -> DayFinding.of(finding, FindingSubject.the(Subject.AGREEMENT, number.value())))
                    .map(one -> one.on(agreed()))
                    .forEach(found::add);
        }

        /** Open until the owner has given an approval that counts. */
        @Keeps({R_016, R_018})
        private void approvals() {
            var idle = RecordByDay.all(
                    events,
                    OwnerApprovalRecorded.class,
                    e -> e.agreement().equals(number)
                            && !e.counts()
                            && !agreement().approvedBy().contains(e.owner()));
            for (var approval : idle) {
                if (!agreement().terms().kind().admits(approval.event().owner())) {
                    continue;
                }
                boolean sameText =
                        approval.event().textSha256().equals(agreement().textSha256());
                found.add(found(sameText ? FindingCode.APPROVAL_NO_MANDATE : FindingCode.APPROVAL_OTHER_TEXT)
                        .of(approval.event().owner())
                        .restingOn(approval.event().approvedOn().day())
                        .on(List.of(approval.eventId())));
            }
        }

        @Keeps({R_022, R_023})
        private void term(AgreementStatus agreementStatus) {
            var end = agreementStatus.endExclusive();
            if (end == null
                    || agreementStatus.status() != AgreementStatus.AgreementStage.IN_FORCE
                    || agreementStatus.replacedOn() != null) {
                return;
            }
            if (agreementStatus.marks().contains(AgreementStatus.Mark.EXPIRED_CONTINUING)) {
                found.add(found(FindingCode.AGREEMENT_EXPIRED).due(end).on(agreed()));
            } else if (agreementStatus.warned()) {
                found.add(found(FindingCode.AGREEMENT_EXPIRES).due(end).on(agreed()));
            }
        }

        /** Open until another agreement replaces it, or a later amendment gives it other terms. */
        @Keeps(R_025)
        private void notice(AgreementStatus agreementStatus) {
            var given = RecordByDay.all(
                    events, NoticeGiven.class, e -> e.agreement().equals(number));
            if (given.isEmpty()) {
                return;
            }
            given.forEach(e -> again.add(e.event().givenOn().day()));
            boolean amended =
                    RecordByDay.all(
                                    events,
                                    AmendmentAdopted.class,
                                    e -> e.agreement().equals(number))
                            .stream()
                            .anyMatch(e -> e.version() > given.getLast().version());
            if (agreementStatus.marks().contains(AgreementStatus.Mark.NOTICE_GIVEN)
                    && agreementStatus.replacedOn() == null
                    && !amended) {
                found.add(found(FindingCode.NOTICE_GIVEN)
                        .restingOn(given.getLast().event().givenOn().day())
                        .on(RecordByDay.ids(given)));
            }
        }

        @Keeps(R_130)
        private void evaluation(int graceDays) {
            var due = agreement().evaluationDue(day);
            due.ifPresent(on -> again.add(on.plusDays(graceDays + 1L)));
            if (due.isPresent() && day.isAfter(due.get().plusDays(graceDays))) {
                var evidence = new ArrayList<>(agreed());
                evidence.addAll(RecordByDay.ids(RecordByDay.all(
                        events, EvaluationRecorded.class, e -> e.agreement().equals(number))));
                found.add(found(FindingCode.EVALUATION_OVERDUE).due(due.get()).on(evidence));
            }
        }
    }
}
