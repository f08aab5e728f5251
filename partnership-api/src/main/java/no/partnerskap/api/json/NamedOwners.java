package no.partnerskap.api.json;

import java.util.Map;
import java.util.regex.Pattern;
import no.partnerskap.api.access.PartnershipRoles;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** An owner is named in a body as STATE or M1, or by the municipality number it has now in the partnership of the address. */
@Component
class NamedOwners {
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    private final ObjectProvider<PartnershipRoles> standings;

    NamedOwners(ObjectProvider<PartnershipRoles> standings) {
        this.standings = standings;
    }

    private OwnerId owner(String name) {
        return MUNICIPALITY.matcher(name).matches() ? byNumber(name) : new OwnerId(name);
    }

    private OwnerId byNumber(String number) {
        return standings.getObject().owners(officeOfTheRequest(number)).entrySet().stream()
                .filter(owner ->
                        !owner.getKey().isState() && owner.getValue().number().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new UnknownNumber("owner", number));
    }

    private static OfficeNumber officeOfTheRequest(String number) {
        var variables = RequestContextHolder.currentRequestAttributes()
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> parts && parts.get("office") instanceof String office) {
            return new OfficeNumber(office);
        }
        throw new UnknownNumber("owner", number);
    }

    /** Owners as values. */
    static final class Values extends StdDeserializer<OwnerId> {
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

    /** Owners as names of fields. */
    static final class Keys extends KeyDeserializer {
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
