package no.partnerskap.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.api.json.BodyFault;
import no.partnerskap.api.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a body. {@code expected} and {@code example} are there where the type of the field alone decides what
 * is right.
 *
 * @param pointer the JSON pointer of the field at fault (RFC 6901); empty for the body itself
 * @param code the kind of fault for programs, a word that never changes its meaning
 * @param detail what is wrong with the field, in the caller's language
 * @param rule the rule that the field breaks
 * @param values figures and words of this fault, by name: what broke the rule, or what is allowed
 * @param expected what the field takes: a form such as {@code YYYY-MM-DD}, a JSON type, or the allowed words with {@code |} between
 * @param example a value that the field takes
 * @param texts the detail in each language, where all were asked for; by language
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"pointer", "code", "detail", "rule", "values", "expected", "example", "texts"})
public record FieldError(
        @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
        String code,
        String detail,
        @Nullable String rule,
        Map<String, String> values,
        @Nullable String expected,
        @Nullable String example,
        Map<String, String> texts) {

    static FieldError of(BodyFault found, Language asked) {
        var fault = found.fault();
        var detail = ProblemTexts.detail(fault.code(), fault.values());
        var values = new TreeMap<>(fault.values());
        if (found.expected() != null) {
            values.remove("allowed"); // expected says it
        }
        var texts = new LinkedHashMap<String, String>();
        if (asked == Language.all) {
            asked.each().forEach(one -> texts.put(one.name(), one.of(detail)));
        }
        return new FieldError(
                fault.pointer(),
                fault.code(),
                asked.of(detail),
                fault.rule() == null ? null : fault.rule().id(),
                values,
                found.expected(),
                found.example(),
                texts);
    }
}
