package no.partnerskap.api.view;

import static no.partnerskap.api.view.ViewTest.chosenOr;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** Of the generated histories fewer than on H2: the folds are the same, and what another database could do to them shows in one. */
@DisplayName("On PostgreSQL")
class ViewOnPostgreSqlTest {
    @Nested
    @OnPostgreSql
    @DisplayName("the audit")
    class TheAudit extends AuditContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("an answer about the past")
    class AnAnswerAboutThePast extends KnownAtContract {
        static LongStream seeds() {
            return chosenOr(29);
        }
    }

    @Nested
    @OnPostgreSql
    @DisplayName("the decision history")
    class TheDecisionHistory extends DecisionHistoryContract {
        static LongStream seeds() {
            return chosenOr(1, 2);
        }
    }

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
    class WhatWasSaidOfAgreements extends AgreementsKnownAtContract {
        static LongStream seeds() {
            return chosenOr(1);
        }
    }

    @Nested
    @OnPostgreSql
    @DisplayName("the history of a clause")
    class TheHistoryOfAClause extends ComparedAgreementsContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("the findings")
    class TheFindings extends FindingsContract {
        static LongStream seeds() {
            return chosenOr(21);
        }
    }

    @Nested
    @OnPostgreSql
    @DisplayName("the inbox")
    class TheInbox extends InboxContract {}

    @Nested
    @OnPostgreSql
    @DisplayName("what is told of many at once")
    class WhatIsToldOfManyAtOnce extends ManyPartnershipsContract {}
}
