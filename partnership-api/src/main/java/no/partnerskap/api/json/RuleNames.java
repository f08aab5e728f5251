package no.partnerskap.api.json;

import no.partnerskap.core.rules.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Rules are written as people quote them: R-016. */
class RuleNames extends StdSerializer<Rule> {
    RuleNames() {
        super(Rule.class);
    }

    @Override
    public void serialize(Rule rule, JsonGenerator json, SerializationContext context) {
        json.writeString(rule.id());
    }
}
