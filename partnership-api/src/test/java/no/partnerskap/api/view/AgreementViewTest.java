package no.partnerskap.api.view;

import static no.partnerskap.api.view.Lier.LIER;
import static no.partnerskap.api.view.Lier.OPENING;
import static no.partnerskap.api.view.Lier.STATE;
import static no.partnerskap.api.view.LierAgreement.FIRST;
import static no.partnerskap.api.view.LierAgreement.meetings;
import static no.partnerskap.api.view.LierAgreement.to;

import java.time.LocalDate;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.agreement.ClauseWording;
import no.partnerskap.view.agreement.CurrentAgreement;
import no.partnerskap.view.agreement.CurrentAgreementReader;
import no.partnerskap.view.agreement.Provenance.TextApproved;
import no.partnerskap.view.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A partnership of the state and Lier, and what the view of its agreements says. */
abstract class AgreementViewTest extends ViewTest {
    static final LocalDate IN_FORCE = OPENING.plusDays(30);
    static final LocalDate LATER = OPENING.plusDays(90);
    static final ChangeNumber CHANGE = new ChangeNumber(1);
    static final ClauseChange FOUR_MEETINGS = to(meetings(4));

    @Autowired
    CurrentAgreementReader agreements;

    @BeforeEach
    void establish() {
        established();
    }

    CurrentAgreement current(LocalDate day) {
        return agreements.current(office, AgreementKind.PARTNERSHIP, new Question(day, RecordReader.ALL_ON_RECORD));
    }

    ClauseWording clause(LocalDate day, ClauseKey key) {
        return current(day).clauses().stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Agreed is versions 4 and 5, then an approval and a signature of each: 6 to 9. */
    void inForce() {
        var terms = LierAgreement.terms(IN_FORCE, null, LierAgreement.clauses());
        send(LierAgreement.agreed(office, terms));
        LierAgreement.bothSign(office, FIRST, terms, OPENING).forEach(this::send);
    }

    /** The change is version 10, the amendment 11, the approvals 12 and 13, the adoption 14. */
    void amended(LocalDate effectiveOn, ClauseChange... changes) {
        proposed(effectiveOn, changes);
        send(LierAgreement.lineApproval(office, CHANGE, STATE, OPENING, changes));
        send(LierAgreement.lineApproval(office, CHANGE, LIER, OPENING, changes));
    }

    void proposed(LocalDate effectiveOn, ClauseChange... changes) {
        send(LierAgreement.amendment(office, FIRST, LIER, effectiveOn, changes));
    }

    static TextApproved approval(OwnerId owner, long version) {
        return new TextApproved(
                owner, Occurred.on(OPENING), LierAgreement.body(owner), LierAgreement.mandate(owner), version);
    }
}
