package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_025;

import java.util.List;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.GiveNotice;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementEvent.DeviationEnded;
import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.AgreementEvent.EvaluationRecorded;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;

/** Rules on an agreed text in use: notice, evaluation and deviations. */
public record AgreementFollowUp(Agreements known) {

    /** Notice reopens the terms. No act of an owner ends the office. */
    @Keeps(R_025)
    public Outcome notice(GiveNotice c) {
        known.existing(c.agreement());
        var findings =
                c.purpose() == NoticePurpose.LEAVE ? List.of(Finding.of(R_025, "notice.leaves")) : List.<Finding>of();
        return Outcome.of(
                        c.agreement().value(),
                        new NoticeGiven(
                                c.office(), c.agreement(), c.by(), c.givenOn(), c.purpose(), c.reason(), c.evidence()))
                .with(findings);
    }

    public Outcome evaluate(RecordEvaluation c) {
        known.existing(c.agreement());
        return Outcome.of(
                c.agreement().value(),
                new EvaluationRecorded(
                        c.office(),
                        c.agreement(),
                        c.by(),
                        c.evaluatedOn(),
                        c.participants(),
                        c.findings(),
                        c.actions(),
                        c.nextDue()));
    }

    /** A deviation is recorded as a fact about a clause that is or has been part of the agreement. */
    public Outcome deviate(ReportDeviation c) {
        var agreement = known.existing(c.agreement());
        if (!agreement.types().containsKey(c.clause())) {
            throw new UnknownNumber("clause", c.clause());
        }
        int number = agreement.upkeep().deviations().next();
        return Outcome.of(
                number,
                new DeviationReported(c.office(), c.agreement(), number, c.by(), c.clause(), c.what(), c.since()));
    }

    public Outcome end(EndDeviation c) {
        boolean goesOn = known.existing(c.agreement()).upkeep().deviations().get(c.deviation(), "deviation");
        return goesOn
                ? Outcome.of(
                        c.deviation(), new DeviationEnded(c.office(), c.agreement(), c.deviation(), c.by(), c.on()))
                : Outcome.nothingNew(c.deviation());
    }
}
