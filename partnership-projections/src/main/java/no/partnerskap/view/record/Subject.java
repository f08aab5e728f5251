package no.partnerskap.view.record;

/** What an event can concern. Office, owners, mandates and agreements are one file, {@code OFFICE}, of number 0. */
public enum Subject {
    OFFICE,
    CHANGE,
    MEETING,
    DISPUTE
}
