package no.partnerskap.api.access;

import java.util.Map;
import java.util.regex.Pattern;
import no.partnerskap.api.web.PathVariables;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Deserializers of owners: STATE or M1, or the municipality number valid now in the partnership of the request. */
@Component
class NamedOwners extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private final transient ObjectProvider<PartnershipRoles> partnershipRoles;

    NamedOwners(ObjectProvider<PartnershipRoles> partnershipRoles) {
        super("owners");
        this.partnershipRoles = partnershipRoles;
        addDeserializer(OwnerId.class, new Values(this));
        addKeyDeserializer(OwnerId.class, new Keys(this));
    }

    private OwnerId owner(String name) {
        return MUNICIPALITY.matcher(name).matches() ? byNumber(name) : new OwnerId(name);
    }

    private OwnerId byNumber(String number) {
        var office = PathVariables.ofThisThread().office().orElseThrow(() -> new UnknownNumber("owner", number));
        return partnershipRoles.getObject().owners(office).entrySet().stream()
                .filter(owner ->
                        !owner.getKey().isState() && owner.getValue().number().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new UnknownNumber("owner", number));
    }

    /** Deserializer of owners as values. */
    private static final class Values extends StdDeserializer<OwnerId> {
        private final NamedOwners names;

        Values(NamedOwners names) {
            super(OwnerId.class);
            this.names = names;
        }

        @Override
        public OwnerId deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? names.owner(json.getString())
                    : (OwnerId) context.handleUnexpectedToken(OwnerId.class, json);
        }
    }

    /** Deserializer of owners as field names. */
    private static final class Keys extends KeyDeserializer {
        private final NamedOwners names;

        Keys(NamedOwners names) {
            this.names = names;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return names.owner(key);
        }
    }
}
