package no.partnerskap.api.view;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("On H2")
class ViewOnH2Test {
    @Nested
    @OnH2
    @DisplayName("the audit")
    class TheAudit extends AuditContract {}

    @Nested
    @OnH2
    @DisplayName("an answer about the past")
    class AnAnswerAboutThePast extends KnownAtContract {}

    @Nested
    @OnH2
    @DisplayName("the decision history")
    class TheDecisionHistory extends DecisionHistoryContract {}

    @Nested
    @OnH2
    @DisplayName("a rebuild")
    class ARebuild extends RebuildContract {}

    @Nested
    @OnH2
    @DisplayName("many callers")
    class ManyCallers extends ManyCallersContract {}

    @Nested
    @OnH2
    @DisplayName("the current agreement")
    class TheCurrentAgreement extends CurrentAgreementContract {}

    @Nested
    @OnH2
    @DisplayName("what was said of agreements")
    class WhatWasSaidOfAgreements extends AgreementsKnownAtContract {}

    @Nested
    @OnH2
    @DisplayName("the history of a clause")
    class TheHistoryOfAClause extends ComparedAgreementsContract {}

    @Nested
    @OnH2
    @DisplayName("the findings")
    class TheFindings extends FindingsContract {}

    @Nested
    @OnH2
    @DisplayName("the inbox")
    class TheInbox extends InboxContract {}

    @Nested
    @OnH2
    @DisplayName("what is told of many at once")
    class WhatIsToldOfManyAtOnce extends ManyPartnershipsContract {}
}
