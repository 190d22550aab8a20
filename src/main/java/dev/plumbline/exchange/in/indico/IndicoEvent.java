package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files know of an event together; they are read in the order of their trust. */
final class IndicoEvent {

    /** No conference has more people on its stages; more would take minutes. */
    private static final int PEOPLE = 10_000;

    private final ImportNotes notes;
    private final InputErrors errors;
    private final Set<IndicoParticipant> people = new HashSet<>();
    private final Map<String, IndicoContribution> contributions = new LinkedHashMap<>();
    private final Map<String, String> keyByUrl = new HashMap<>();
    private final Map<String, String> keyByShown = new HashMap<>();
    private final Map<String, SessionBlock> blocks = new LinkedHashMap<>();
    private @Nullable String number;
    private @Nullable String title;
    private @Nullable ZoneId zone;
    private @Nullable ZoneId shownZone;
    private int looseBreaks;

    IndicoEvent(ImportNotes notes, InputErrors errors) {
        this.notes = notes;
        this.errors = errors;
    }

    ImportNotes notes() {
        return notes;
    }

    InputErrors errors() {
        return errors;
    }

    /** The number of the event; another one than before is a mistake. */
    void number(String found, InputPointer at) {
        if (number != null && !number.equals(found)) {
            errors.add(
                    at,
                    "anotherEvent",
                    "The file is of event %s, but another one is of event %s. Maybe export both of the same event?"
                            .formatted(found, number));
        }
        number = number == null ? found : number;
    }

    void title(String found) {
        title = found;
    }

    @Nullable String title() {
        return title;
    }

    /** The event's own zone. */
    void zone(ZoneId found) {
        zone = found;
    }

    @Nullable ZoneId zone() {
        return zone;
    }

    /** The zone in which times are shown, which may be that of whoever made the export. */
    void shownZone(ZoneId found) {
        shownZone = shownZone == null ? found : shownZone;
    }

    @Nullable ZoneId shownZone() {
        return shownZone;
    }

    /** A break outside of all sessions. */
    void looseBreak() {
        looseBreaks++;
    }

    int looseBreaks() {
        return looseBreaks;
    }

    /** Adds a contribution, or to it what is known of it besides. */
    void contribution(IndicoContribution found, InputPointer at) {
        var numbers = found.numbers();
        String known = numbers.url() == null ? null : keyByUrl.get(numbers.url());
        if (known == null && numbers.shown() != null) {
            String sameShown = keyByShown.get(numbers.shown());
            known = sameShown != null && agree(sameShown, numbers.url()) ? sameShown : null;
        }
        String key = known == null ? "#" + contributions.size() : known;
        var merged = contributions.merge(key, found, (old, more) -> old.and(more, notes));
        remember(keyByUrl, merged.numbers().url(), key);
        remember(keyByShown, merged.numbers().shown(), key);
        people(found.content().speakers(), at);
        limit(contributions.size(), SizeLimits.SESSIONS, "contributions", at);
    }

    private boolean agree(String key, @Nullable String url) {
        var known = contributions.get(key);
        return url == null || known == null || known.numbers().url() == null;
    }

    private static void remember(Map<String, String> keys, @Nullable String number, String key) {
        if (number != null) {
            keys.putIfAbsent(number, key);
        }
    }

    /** Adds a session block, unless it is known; several days or files may name the same. */
    void block(SessionBlock block, InputPointer at) {
        blocks.putIfAbsent(block.number(), block);
        people(block.conveners(), at);
        limit(blocks.size(), SizeLimits.TIME_SLOTS, "session blocks", at);
    }

    private void people(List<IndicoParticipant> some, InputPointer at) {
        for (IndicoParticipant one : some) {
            if (people.add(one)) {
                limit(people.size(), PEOPLE, "people", at);
            }
        }
    }

    private void limit(int found, int most, String things, InputPointer at) {
        if (found == most + 1) {
            errors.add(
                    at,
                    "tooMany",
                    "There are more than %d %s, the most that can be planned. Maybe export less?"
                            .formatted(most, things));
        }
        if (found > most) {
            errors.throwIfAny();
        }
    }

    List<IndicoContribution> contributions() {
        return List.copyOf(contributions.values());
    }

    List<SessionBlock> blocks() {
        return List.copyOf(blocks.values());
    }
}
