package no.partnerskap.core;

import java.util.SortedSet;
import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.Outcome;

/** Hands the rules of agreements what they need from the other concepts. */
record AgreementBinding(Binding at) {

    Outcome answer(AgreementCommand command) {
        at.acting(command.by());
        return switch (command) {
            case AgreeText c -> agreements().agree(c, dayCounts(c.terms()));
            case RecordOwnerApproval c -> agreements().approve(c, approvedUnderMandate(c));
            case SignAgreement c -> agreements().sign(c);
        };
    }

    private Agreements agreements() {
        return at.state().agreements();
    }

    /** Whether an approval of an agreement rests on a mandate of every subject, valid on the day. */
    private boolean approvedUnderMandate(RecordOwnerApproval c) {
        return c.mandate() != null
                && at.state()
                        .mandates()
                        .mandates()
                        .find(c.mandate().value())
                        .map(m -> m.owner().equals(c.by())
                                && m.subjects().all()
                                && m.validOn(c.approvedOn().day()))
                        .orElse(false);
    }

    private SortedSet<String> dayCounts(Terms terms) {
        return at.policies().judging(terms.from(), at.now()).days().names();
    }
}
