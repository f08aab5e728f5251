package no.partnerskap.view.inbox;

/** Kind of item in an inbox: what the line is asked to do. */
public enum InboxKind {
    /** Another owner claims to have involved this one: acknowledge, acknowledge lower or contest it. */
    CLAIM_TO_ANSWER,
    /** A claim is contested: propose how it is resolved. */
    CONTEST_TO_RESOLVE,
    /** The other owner has proposed how a contest is resolved: confirm it. */
    RESOLUTION_TO_CONFIRM,
    /** A change of another owner lands on this one, which has not been involved in time so far. */
    CHANGE_AHEAD,
    /** Another owner says that its change does not affect this one: contest that if it does. */
    NO_EFFECT_STATED,
    /** This owner's own change has not involved another one in time so far. */
    INVOLVEMENT_OWED,
    /** The competent body of this line has not decided on the change. */
    OWN_LINE_TO_DECIDE,
    /** A change was reworded after this owner had spoken of it: confirm that its words cover the new text. */
    REVISION_TO_CONFIRM,
    /** A shared draft: agree to its text, or reword it. */
    TEXT_TO_AGREE,
    /** An agreed text: approve it in this owner's own line. */
    AGREEMENT_TO_APPROVE,
    /** An approved text: sign it. */
    AGREEMENT_TO_SIGN,
    /** A proposed amendment: approve its text in this owner's own line. */
    AMENDMENT_TO_APPROVE,
    /** A proposed cost key: approve it in this owner's own line. */
    KEY_TO_APPROVE,
    /** A proposed settlement: confirm it. */
    SETTLEMENT_TO_CONFIRM,
    /** A meeting has been held: write its minutes. */
    MINUTES_TO_WRITE,
    /** Minutes: approve them, or request a change. */
    MINUTES_TO_APPROVE,
    /** Another owner requests a change of the minutes: write a new version. */
    MINUTES_CHANGE_TO_ANSWER,
    /** A meeting's decision rests on the word of one owner: confirm or contest it. */
    DECISION_TO_CONFIRM,
    /** Another owner contests a meeting's decision that this one recorded: correct it. */
    DECISION_CONTESTED,
    /** A meeting was planned for a day that has passed: record who attended. */
    ATTENDANCE_TO_RECORD,
    /** An agenda item of this owner has no papers. */
    PAPERS_TO_SEND,
    /** The next partnership meeting is due, and none is planned in time. */
    MEETING_DUE,
    /** The cost key is to be reviewed. */
    KEY_REVIEW_DUE,
    /** The agreement is to be evaluated. */
    EVALUATION_DUE,
    /** The term of the agreement ends, and no later one is agreed. */
    TERM_ENDS,
    /** A disputed term on which this owner has not stated its own position. */
    POSITION_TO_STATE,
    /** A dispute in which this owner has not given its written account. */
    ACCOUNT_TO_GIVE
}
