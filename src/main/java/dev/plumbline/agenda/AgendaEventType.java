package dev.plumbline.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to an agenda. */
public enum AgendaEventType {
    /** Its head moved on. */
    REVISION,
    /** A revision became the public one. */
    PUBLICATION,
    /** A proposal was asked for, is searched for, is there, or was dropped. */
    PROPOSAL,
    /** A search found something better. */
    PROGRESS,
    /** Its name, slug, tags or members are others; or this is how it stands, to begin with. */
    AGENDA,
    /** It is gone, and nothing happens to it any more. */
    DELETED;

    /** As it is told, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of the word. */
    public static Optional<AgendaEventType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
