package no.partnerskap.core.agreement;

/**
 * What a clause is about. The {@link #statutory} ones must stand in every partnership agreement (NAV-loven § 14); {@code COST_SHARING}
 * and {@code PREMISES} belong to operations agreements (no: driftsavtale).
 */
public enum ClauseType {
    PARTIES(false),
    PURPOSE(false),
    LOCATION_AND_DESIGN(true),
    ORGANISATION_AND_OPERATION(true),
    GOVERNANCE(false),
    LEADERSHIP_AND_STAFFING(false),
    PRIVACY_SECURITY_PREPAREDNESS(false),
    CO_DETERMINATION(false),
    GOALS_AND_RESULTS(false),
    COMPETENCE(false),
    DELEGATION(false),
    SERVICES(true),
    USER_INVOLVEMENT(true),
    OTHER_SERVICES(true),
    DISPUTE(false),
    TERM(false),
    ANNEX(false),
    COST_SHARING(false),
    PREMISES(false),
    GENERAL(false);

    private final boolean statutory;

    ClauseType(boolean statutory) {
        this.statutory = statutory;
    }

    public boolean statutory() {
        return statutory;
    }
}
