package no.partnerskap.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A change of the interface")
class ContractBreaksTest {
    private static final String BEFORE = """
        {"paths": {"/changes": {
           "get": {"operationId": "readChanges",
             "parameters": [{"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 100}}],
             "responses": {"200": {"headers": {"ETag": {}},
                                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Change"}}}},
                           "404": {}}},
           "post": {"operationId": "ProposeChange",
             "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Proposal"}}}},
             "responses": {"201": {}}}}},
         "components": {"schemas": {
           "Change": {"type": "object", "required": ["number"], "properties": {
             "number": {"type": "integer"}, "kind": {"$ref": "#/components/schemas/Kind"}}},
           "Proposal": {"type": "object", "required": ["kind"], "properties": {
             "kind": {"$ref": "#/components/schemas/Kind"}, "reason": {"type": "string", "maxLength": 4000}}},
           "Kind": {"type": "string", "enum": ["STAFF_MOVED", "TASK_MOVED"]}}}}
        """;

    private static List<String> breaks(String was, String is) {
        assertThat(BEFORE).contains(was);
        return ContractBreaks.between(lines(BEFORE), lines(BEFORE.replace(was, is)));
    }

    private static List<String> lines(String document) {
        return InterfaceLines.of(JsonMapper.shared().readTree(document));
    }

    @Test
    void breaks_nothing_where_it_only_adds() {
        assertThat(breaks("\"kind\": {\"$ref\"", "\"more\": {\"type\": \"string\"}, \"kind\": {\"$ref\""))
                .isEmpty();
        assertThat(breaks("\"TASK_MOVED\"", "\"TASK_MOVED\", \"BUDGET_FRAME\"")).isEmpty();
        assertThat(breaks("\"404\": {}", "\"409\": {}")).isEmpty();
        assertThat(breaks("4000", "5000")).isEmpty();
    }

    @Test
    void breaks_where_a_field_is_gone_or_is_another() {
        assertThat(breaks("\"number\": {\"type\": \"integer\"},", "")).containsExactly("answer Change.number: gone");
        assertThat(breaks("\"number\": {\"type\": \"integer\"}", "\"number\": {\"type\": \"string\"}"))
                .containsExactly("answer Change.number: is string, was integer");
        assertThat(breaks("\"required\": [\"number\"]", "\"required\": []"))
                .containsExactly("answer Change.number: not always there now");
    }

    @Test
    void breaks_where_a_parameter_is_renamed_or_allows_less() {
        assertThat(breaks("\"name\": \"limit\"", "\"name\": \"most\""))
                .containsExactly("GET /changes query limit: gone");
        assertThat(breaks("\"name\": \"limit\"", "\"name\": \"limit\", \"required\": true"))
                .containsExactly("GET /changes query limit: needed now");
        assertThat(breaks("\"maximum\": 100", "\"maximum\": 50"))
                .containsExactly("GET /changes query limit: now maximum=50");
    }

    @Test
    void breaks_where_a_body_needs_more_or_allows_less() {
        assertThat(breaks("\"required\": [\"kind\"]", "\"required\": [\"kind\", \"reason\"]"))
                .containsExactly("body Proposal.reason: needed now");
        assertThat(breaks(", \"reason\": {\"type\": \"string\", \"maxLength\": 4000}", ""))
                .containsExactly("body Proposal.reason: gone");
        assertThat(breaks("4000", "100")).containsExactly("body Proposal.reason: now maxLength=100");
        assertThat(breaks(", \"TASK_MOVED\"", "")).containsExactly("body Kind TASK_MOVED: gone");
    }

    @Test
    void breaks_where_an_operation_an_answer_or_a_header_is_gone() {
        assertThat(breaks("\"post\"", "\"put\"")).containsExactly("POST /changes: gone");
        assertThat(breaks("\"201\"", "\"200\"")).containsExactly("POST /changes 201: gone");
        assertThat(breaks("{\"ETag\": {}}", "{}")).containsExactly("GET /changes 200 header ETag: gone");
        assertThat(breaks("readChanges", "listChanges"))
                .containsExactly("GET /changes: is listChanges, was readChanges");
    }
}
