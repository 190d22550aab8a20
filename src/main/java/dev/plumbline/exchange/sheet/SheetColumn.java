package dev.plumbline.exchange.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param header as it is written
 * @param field where its values belong in the JSON of the row's object: {@code pin.timeSlot}
 * @param kind what its cells hold
 * @param meaning for people who fill it in
 * @param aliases other headers by which it is known, in several languages
 */
public record SheetColumn(
        String header, String field, Kind kind, String meaning, List<String> aliases) {

    /** What cells hold. */
    public enum Kind {
        /** Any text. */
        TEXT(false),
        /** A word of the contract: {@code REMOTE}. */
        WORD(false),
        /** A whole number. */
        NUMBER(false),
        /** A length. */
        MINUTES(false),
        /** A moment. */
        TIME(false),
        /** A time of day. */
        CLOCK(false),
        /** Yes or no. */
        FLAG(false),
        /** An IANA time zone. */
        ZONE(false),
        /** Texts, separated by semicolons. */
        TEXTS(true),
        PERSON(false),
        PEOPLE(true),
        ROOM(false),
        ROOMS(true),
        TRACK(false),
        CLUSTER(false),
        CLUSTERS(true),
        TIME_SLOT(false),
        TIME_SLOTS(true),
        RESOURCE(false),
        RESOURCES(true),
        SESSION(false),
        SESSIONS(true);

        private final boolean isList;

        Kind(boolean isList) {
            this.isList = isList;
        }

        /** Whether a cell holds several, separated by semicolons. */
        public boolean isList() {
            return isList;
        }
    }

    /** The steps of the field. */
    public List<String> path() {
        return Arrays.asList(field.split("\\."));
    }
}
