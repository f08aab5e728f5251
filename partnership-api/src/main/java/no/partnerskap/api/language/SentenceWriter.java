package no.partnerskap.api.language;

import no.partnerskap.view.words.Sentence;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON serializer of sentences in the languages asked for: {@code {"nn": "…"}}. A writer outside the request's thread gives the
 * language as the attribute {@code Language.class}; without a request all three are written.
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
