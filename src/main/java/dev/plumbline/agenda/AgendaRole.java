package dev.plumbline.agenda;

/** What a member may do with an agenda. */
public enum AgendaRole {
    /** Reads it, without what is private. */
    READER,
    /** Changes the sessions of some tracks, and sees what is private of these alone. */
    ORGANIZER,
    /** Reads and changes all of it. */
    COMMITTEE
}
