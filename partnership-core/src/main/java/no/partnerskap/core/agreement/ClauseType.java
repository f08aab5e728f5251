package no.partnerskap.core.agreement;

/**
 * Type of a clause. The {@link #statutory} ones must be in every partnership agreement (NAV-loven § 14); {@code COST_SHARING}
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

    /** The clause type of this content. */
    static ClauseType of(ClauseFields fields) {
        return switch (fields) {
            case ClauseFields.Parties f -> PARTIES;
            case ClauseFields.Purpose f -> PURPOSE;
            case ClauseFields.LocationAndDesign f -> LOCATION_AND_DESIGN;
            case ClauseFields.Organisation f -> ORGANISATION_AND_OPERATION;
            case ClauseFields.Governance f -> GOVERNANCE;
            case ClauseFields.LeadershipAndStaffing f -> LEADERSHIP_AND_STAFFING;
            case ClauseFields.PrivacyAndSecurity f -> PRIVACY_SECURITY_PREPAREDNESS;
            case ClauseFields.CoDetermination f -> CO_DETERMINATION;
            case ClauseFields.GoalsAndResults f -> GOALS_AND_RESULTS;
            case ClauseFields.Competence f -> COMPETENCE;
            case ClauseFields.Delegations f -> DELEGATION;
            case ClauseFields.Services f -> SERVICES;
            case ClauseFields.UserInvolvement f -> USER_INVOLVEMENT;
            case ClauseFields.OtherServices f -> OTHER_SERVICES;
            case ClauseFields.DisputeSteps f -> DISPUTE;
            case ClauseFields.TermAndEvaluation f -> TERM;
            case ClauseFields.Annex f -> ANNEX;
            case ClauseFields.CostSharing f -> COST_SHARING;
            case ClauseFields.Premises f -> PREMISES;
            case ClauseFields.General f -> GENERAL;
        };
    }
}
