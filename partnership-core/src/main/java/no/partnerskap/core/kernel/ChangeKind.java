package no.partnerskap.core.kernel;

/**
 * Kind of a change to the office. For kinds that {@link #legalMinimum that by law are decided jointly} (NAV-loven §§ 13, 14,
 * kommuneloven § 20-4) no agreement and no policy can lower the level of involvement owed.
 */
public enum ChangeKind {
    LOCATION_MOVE(true),
    OFFICE_DESIGN(true),
    ORGANISATION_TERM_CHANGE(true),
    SERVICE_ADDED(true),
    SERVICE_REMOVED(true),
    MINIMUM_SERVICE_REMOVED(true),
    USER_OR_SERVICE_INTERFACE_TERM(true),
    DELEGATION_GRANTED(true),
    DELEGATION_REVOKED(false),
    LEADERSHIP_MODEL_CHANGE(false),
    LEADER_EMPLOYMENT_TERMS(false),
    COST_KEY_ADJUSTMENT(false),
    SCORECARD_CHANGE(false),
    OPENING_HOURS_CHANGE(false),
    LOCATION_MOVE_TEMPORARY(false),
    STAFFING_REDUCTION(false),
    STAFF_MOVED(false),
    TASK_MOVED(false),
    BUDGET_FRAME(false),
    PRIORITY_SHIFT(false),
    IT_SYSTEM_CHANGE(false),
    EXTERNAL_AGREEMENT(false),
    HOST_MUNICIPALITY_FORMATION(true),
    HOST_MUNICIPALITY_EXIT(true),
    MUNICIPAL_MERGER(true),
    REPRESENTATIVE_CHANGE(false);

    private final boolean legalMinimum;

    ChangeKind(boolean legalMinimum) {
        this.legalMinimum = legalMinimum;
    }

    public boolean legalMinimum() {
        return legalMinimum;
    }
}
