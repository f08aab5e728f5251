package no.partnerskap.api.json;

import no.partnerskap.core.rules.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Serializer of rules by id: R-016. */
class RuleNames extends StdSerializer<Rule> {
    RuleNames() {
        super(Rule.class);
    }

    @Override
    public void serialize(Rule rule, JsonGenerator json, SerializationContext context) {
        json.writeString(rule.id());
    }
}
