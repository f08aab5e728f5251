package no.partnerskap.api.view;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("On PostgreSQL")
class ViewOnPostgreSqlTest {
    @Nested
    @OnPostgreSql
    @DisplayName("the audit")
    class TheAudit extends AuditContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("an answer about the past")
    class AnAnswerAboutThePast extends KnownAtContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("the decision history")
    class TheDecisionHistory extends DecisionHistoryContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("a rebuild")
    class ARebuild extends RebuildContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("many callers")
    class ManyCallers extends ManyCallersContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("the current agreement")
    class TheCurrentAgreement extends CurrentAgreementContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("what was said of agreements")
    class WhatWasSaidOfAgreements extends AgreementsKnownAtContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("the history of a clause")
    class TheHistoryOfAClause extends ComparedAgreementsContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("the findings")
    class TheFindings extends FindingsContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("what is told of many at once")
    class WhatIsToldOfManyAtOnce extends ManyPartnershipsContract {}
}
