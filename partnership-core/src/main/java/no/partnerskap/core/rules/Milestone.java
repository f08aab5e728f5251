package no.partnerskap.core.rules;

/** Milestone that a rule not yet kept by code waits for. */
enum Milestone {
    ACROSS("needs a view across partnerships"),
    DELEGATION("comes with delegation between the owners"),
    DISPOSAL("comes with disposal and erasure of record content"),
    DISPUTES("comes with the full dispute procedure"),
    DISTRICTS("comes with districts and inter-municipal bodies as owners"),
    EVALUATION("comes with evaluation and self-assessment"),
    EVIDENCE("comes with the evidence log"),
    EXPORT("comes with the export for each owner; each record names its owner already"),
    EXTERNAL("comes with external cooperation agreements"),
    FORMS("comes with pages where people write free text"),
    HOST("comes with host municipalities"),
    LANGUAGE("comes with documents in both written forms"),
    MERGERS("comes with mergers and host changes"),
    OPENNESS("comes with requests for public access"),
    SIGNALS("comes with steering signals"),
    STAFF("comes with the involvement of staff and users");

    private final String reason;

    Milestone(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
