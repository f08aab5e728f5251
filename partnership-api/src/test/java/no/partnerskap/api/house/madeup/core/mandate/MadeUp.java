package no.partnerskap.api.house.madeup.core.mandate;

/** Closes a circle: changes know bodies. */
public class MadeUp {
    static class KnowsChange {
        no.partnerskap.api.house.madeup.core.change.MadeUp change;
    }
}
