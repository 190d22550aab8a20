package dev.plumbline.explain.diagnosis;

/**
 * Kinds of fact in the order in which they are given up, the mildest and most usual first: what
 * moves something a little; what gives a session another time or room; what the order of the
 * program asks for; whether a session runs at all; and last what other people would have to agree
 * to.
 */
public enum FactKind {
    BREAK_LIMIT,
    SHORTEST_LENGTH,
    PIN,
    PLACES,
    ROOM_FEATURE,
    RESOURCE,
    OWN_SLOTS,
    EXCLUSION,
    TIE,
    PLENARY,
    ORDER,
    MUST_RUN,
    QUORUM,
    REQUIRED_PERSON,
    UNAVAILABILITY
}
