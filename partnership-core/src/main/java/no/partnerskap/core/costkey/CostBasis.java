package no.partnerskap.core.costkey;

/** What a cost is shared by: staff counted on a day, agreed percentages, floor area, or each item by its own measure. */
public enum CostBasis {
    FTE,
    PERCENT,
    AREA,
    PER_ITEM
}
