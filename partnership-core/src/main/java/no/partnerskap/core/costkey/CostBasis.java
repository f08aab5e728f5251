package no.partnerskap.core.costkey;

/** Basis for sharing a cost (no: fordelingsgrunnlag): FTE counted on a date, agreed percentages, floor area, or item by item. */
public enum CostBasis {
    FTE,
    PERCENT,
    AREA,
    PER_ITEM
}
