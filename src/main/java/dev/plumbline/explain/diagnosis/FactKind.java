package dev.plumbline.explain.diagnosis;

/** Kinds of fact in the order in which taking them back hurts, the mildest first. */
public enum FactKind {
    BREAK_LIMIT,
    SHORTEST_LENGTH,
    PIN,
    PLACES,
    ROOM_FEATURE,
    OWN_SLOTS,
    EXCLUSION,
    ORDER,
    QUORUM,
    REQUIRED_PERSON,
    UNAVAILABILITY,
    MUST_RUN
}
