package no.partnerskap.api.language;

import no.partnerskap.view.words.Sentence;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a sentence in the languages asked for: {@code {"nn": "…"}}. A writer that works outside the request's own thread names the
 * language as its attribute {@code Language.class}; where nobody asks, all three are written.
 */
class SentenceWriter extends StdSerializer<Sentence> {
    SentenceWriter() {
        super(Sentence.class);
    }

    @Override
    public void serialize(Sentence sentence, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        for (var language : language(context).each()) {
            json.writeStringProperty(language.name(), language.of(sentence));
        }
        json.writeEndObject();
    }

    private static Language language(SerializationContext context) {
        if (context.getAttribute(Language.class) instanceof Language named) {
            return named;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Language.of(web.getRequest())
                : Language.all;
    }
}
