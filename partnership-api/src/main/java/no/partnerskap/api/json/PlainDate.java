package no.partnerskap.api.json;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Deserializer of dates as text, such as 2026-02-28; lists and numbers are rejected. */
class PlainDate extends StdDeserializer<LocalDate> {
    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        var text = json.getString();
        var day = Rfc3339.day(text);
        return day.isPresent()
                ? day.get()
                : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a date is written as 2026-02-28");
    }
}
