package no.partnerskap.api.openapi;

import static no.partnerskap.api.openapi.Parameters.inHeader;
import static no.partnerskap.api.openapi.Parameters.taking;
import static no.partnerskap.api.openapi.Responses.fails;
import static no.partnerskap.api.openapi.Responses.header;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import no.partnerskap.api.access.AccessPurpose;
import no.partnerskap.api.access.Purposes;
import no.partnerskap.api.access.Sends;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Description of the header for the purpose of a read, and of how a logged read can fail. */
final class AccessDescription {
    private AccessDescription() {}

    static void complete(Operation operation, HandlerMethod method) {
        if (!method.hasMethodAnnotation(GetMapping.class) && !method.hasMethodAnnotation(Sends.class)) {
            return;
        }
        taking(
                operation,
                inHeader(
                                Purposes.PURPOSE,
                                "What the read is for; goes into the read log (R-145). An auditor, county governor or"
                                    + " board with several purposes names one; an owner's line names PUBLIC_REQUEST"
                                    + " where somebody has asked to see the record. Of a command only its trial is a"
                                    + " read")
                        .schema(Schemas.enumeration(AccessPurpose.class)));
        taking(
                operation,
                inHeader(
                                Purposes.BASIS,
                                "With PUBLIC_REQUEST by an owner's line: the ground, as the number of the request in"
                                        + " its journal, in UTF-8; never a name")
                        .schema(new StringSchema().minLength(1).maxLength(Purposes.LONGEST_BASIS)));
        if (!operation.getResponses().containsKey("503")) {
            fails(operation, "503", "Not now; Retry-After says when");
            header(operation, "503", "Retry-After", "After how many seconds to try again", new IntegerSchema());
        }
    }
}
