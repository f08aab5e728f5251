package no.partnerskap.view.involvementaudit;

import static no.partnerskap.core.rules.Rule.R_089;
import static no.partnerskap.view.RecordOf.LIER;
import static no.partnerskap.view.RecordOf.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.RecordOf;
import no.partnerskap.view.record.IndexedRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The report of an audit in JSON")
class AuditReportTest {
    private static final ChangeNumber CHANGE = new ChangeNumber(1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Question IN_EFFECT = new Question(JUNE, IndexedRecord.ALL_ON_RECORD);

    private static AuditReader reader() {
        var changeContent = new ChangeContent(
                ChangeKind.SERVICE_REMOVED, "No more loans", JUNE, ChangeFigures.NONE, Collections.emptySortedMap());
        var affected = new TreeSet<>(List.of(LIER));
        var record = RecordOf.aPartnership()
                .then(new ChangeProposed(
                        OFFICE, CHANGE, OwnerId.STATE, changeContent, affected, Collections.emptySortedMap()));
        return new AuditReader(record.indexed(), PolicyBook.shipped());
    }

    private static JsonNode report() {
        return JsonMapper.shared()
                .valueToTree(reader().report(OFFICE, CHANGE, IN_EFFECT).orElseThrow());
    }

    private static void withoutSentences(JsonNode reasons) {
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(
                                ((ObjectNode) reason).remove("text").propertyNames())
                        .containsExactly("nb", "nn", "en"));
    }

    @Test
    @Shows(R_089)
    void is_the_audit_with_a_sentence_beside_each_reason_and_what_would_have_been_better() {
        var report = report();
        var owner = (ObjectNode) report.at("/owners/0");
        assertThat(owner.remove("remedy").at("/text/en").asString()).isNotBlank();
        withoutSentences(owner.at("/reasons"));
        report.at("/ownLines").forEach(line -> withoutSentences(line.at("/reasons")));
        JsonNode audit = JsonMapper.shared()
                .valueToTree(reader().change(OFFICE, CHANGE, IN_EFFECT).orElseThrow());
        assertThat(report).isEqualTo(audit);
    }
}
