package no.partnerskap.core.kernel;

import java.util.List;

/** The keys of an event's metadata. They are part of the stored record: never renamed, never given another meaning. */
public final class Envelope {
    public static final String COMMAND_ID = "commandId";
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    public static final String ACTING_AS = "actingAs";
    public static final String ACTOR_REF = "actorRef";
    public static final String ACTOR_ROLE = "actorRole";
    public static final String CALLER_ORG = "callerOrg";
    public static final String SUPPLIER_ORG = "supplierOrg";
    public static final String SYSTEM = "system";
    public static final String RECORD_OWNER = "recordOwner";
    public static final String AUDIENCE = "audience";
    public static final String PROVENANCE = "provenance";
    public static final String TRACE_ID = "traceId";

    /** Keys that a command passes on to every event it causes; the runtime adds the command id and the trace id. */
    public static final List<String> HANDED_ON = List.of(
            IDEMPOTENCY_KEY,
            ACTING_AS,
            ACTOR_REF,
            ACTOR_ROLE,
            CALLER_ORG,
            SUPPLIER_ORG,
            SYSTEM,
            RECORD_OWNER,
            AUDIENCE,
            PROVENANCE);

    private Envelope() {}
}
