package no.partnerskap.core.agreement;

/** The kinds of agreement around an office; {@code PARTNERSHIP} (no: partnerskapsavtale) is the one the law asks for. */
public enum AgreementKind {
    PARTNERSHIP,
    OPERATIONS,
    HOST_MUNICIPALITY,
    EXTERNAL_COOPERATION,
    SERVICE_AREA,
    DIGITAL_SERVICES,
    LETTER_OF_INTENT,
    LEADER_AGREEMENT;

    /** Whether an office has one at a time, so that each ends where the next begins. */
    boolean oneAtATime() {
        return this == PARTNERSHIP || this == OPERATIONS;
    }
}
