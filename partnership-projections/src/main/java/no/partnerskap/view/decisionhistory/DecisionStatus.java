package no.partnerskap.view.decisionhistory;

import no.partnerskap.core.meeting.ConfirmationStatus;

/** Status of a decision: recorded by one owner, confirmed by all owners, contested by one, or set by the dispute board. */
public enum DecisionStatus {
    RECORDED_BY,
    CONFIRMED,
    CONTESTED,
    SET_BY_BOARD;

    static DecisionStatus of(ConfirmationStatus confirmation) {
        return switch (confirmation.state()) {
            case RECORDED_BY -> RECORDED_BY;
            case CONFIRMED -> CONFIRMED;
            case CONTESTED -> CONTESTED;
            case SET_BY_BOARD -> SET_BY_BOARD;
        };
    }
}
