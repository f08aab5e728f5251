package no.partnerskap.core.agreement;

/** Kind of agreement about an office; {@code PARTNERSHIP} (no: partnerskapsavtale) is the one that the law requires. */
public enum AgreementKind {
    PARTNERSHIP,
    OPERATIONS,
    HOST_MUNICIPALITY,
    EXTERNAL_COOPERATION,
    SERVICE_AREA,
    DIGITAL_SERVICES,
    LETTER_OF_INTENT,
    LEADER_AGREEMENT;

    /** Whether only one of the kind is in force at a time, each ending where the next begins. */
    boolean oneAtATime() {
        return this == PARTNERSHIP || this == OPERATIONS;
    }
}
