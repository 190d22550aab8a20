package dev.plumbline.exchange.out;

/** For whom something is. */
public enum Audience {
    /** All there is. */
    ORGANIZER,
    /**
     * What may be published: the agenda alone. No input, findings, score, required or wanted
     * people, availability.
     */
    PUBLIC
}
