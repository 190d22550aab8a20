package dev.plumbline.agenda;

import java.util.List;

/**
 * What should be looked at before a revision is published.
 *
 * @param message a sentence for organizers
 * @param sessions ids of those that it is about
 */
public record PublicationWarning(Kind kind, String message, List<String> sessions) {

    /** Of what kind it is. */
    public enum Kind {
        /** A hard rule is broken. */
        HARD_FINDING,
        /** Sessions have no place. */
        WITHOUT_PLACE,
        /** A public text has what looks private. */
        PRIVATE_SHOWN,
        /** People must be told that something changes for them. */
        PEOPLE_TO_TELL,
        /** The public has seen all of it already. */
        NOTHING_CHANGED,
        /** Later revisions are not published with it. */
        NOT_THE_HEAD
    }

    /** Copies the list. */
    public PublicationWarning {
        sessions = List.copyOf(sessions);
    }
}
