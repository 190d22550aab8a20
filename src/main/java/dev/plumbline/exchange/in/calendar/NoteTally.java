package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what is the same about many events of a file, so that one note tells it. */
final class NoteTally {

    /** What is counted. */
    enum Thing {
        FLOATING(
                ImportNote.Kind.GUESSED,
                "%d times say no zone; they are taken to be in %s. Maybe name another time zone?"),
        ALL_DAY(
                ImportNote.Kind.GUESSED,
                "%d events take whole days; they are taken to keep people busy all day in %s. Maybe mark what does not as free?"),
        NO_LENGTH(
                ImportNote.Kind.DROPPED,
                "%d events take no time (no DTEND, no DURATION) and keep nobody busy."),
        ELSEWHEN(
                ImportNote.Kind.DROPPED,
                "%d busy times are not on the days of the problem's time slots and were left out."),
        RULE(
                ImportNote.Kind.DROPPED,
                "%d rules (RRULE) repeat more than 24 times a day, or are of a kind that is not known; only the first time counts. Maybe add the others by hand?"),
        ALL_AFTER(
                ImportNote.Kind.DROPPED,
                "%d changes are about all later times of an event (RANGE); only the first of them was changed. Maybe look at the others by hand?"),
        EXCLUDED_BY_RULE(
                ImportNote.Kind.DROPPED,
                "%d events are left out by a rule (EXRULE), which is not looked at; they count as busy.");

        private final ImportNote.Kind kind;
        private final String sentence;

        Thing(ImportNote.Kind kind, String sentence) {
            this.kind = kind;
            this.sentence = sentence;
        }
    }

    private final Map<Thing, Integer> counts = new LinkedHashMap<>();

    void count(Thing thing) {
        counts.merge(thing, 1, Integer::sum);
    }

    void note(ImportNotes notes, String file, String zone) {
        counts.forEach(
                (thing, count) ->
                        notes.add(thing.kind, file, thing.sentence.formatted(count, zone)));
    }
}
