package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.KnownPeople;
import dev.plumbline.problem.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose time the events of one file take: that of the file's owner, and of everybody an event names
 * as organizer or attendee unless they declined.
 */
final class EventOwners {

    private static final int SHOWN = 10;

    /** Names that are compared with those of the problem, letter by letter. */
    private static final int COMPARED = 500;

    /** Steps that it takes to find a person by name. */
    private static final long LOOKING_UP = 20;

    private static final Set<String> ABSENT = Set.of("DECLINED", "DELEGATED");
    private static final Set<String> NOBODY = Set.of("ROOM", "RESOURCE", "GROUP");

    private final String file;
    private final KnownPeople people;
    private final CalendarBudget budget;
    private final @Nullable Person owner;

    /** Whether nobody else counts: the file was said to be about the owner. */
    private final boolean isOwnersAlone;

    /** The owner's, as calendars are called by it; compared, and never shown. */
    private final @Nullable String address;

    private final Map<String, Optional<Person>> found = new HashMap<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private int lost;

    EventOwners(
            String file,
            KnownPeople people,
            CalendarBudget budget,
            @Nullable Person owner,
            boolean isOwnersAlone,
            @Nullable String address) {
        this.file = file;
        this.people = people;
        this.budget = budget;
        this.owner = owner;
        this.isOwnersAlone = isOwnersAlone;
        this.address = address == null ? null : "MAILTO:" + address.toUpperCase(Locale.ROOT);
    }

    /** By id: whether they come only maybe. Empty if the problem has none of them. */
    Map<String, Boolean> of(CalendarComponent component) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        if (owner != null) {
            all.put(owner.id(), false);
        }
        var organizers = component.lines("ORGANIZER");
        var attendees = component.lines("ATTENDEE");
        // in an answer to a question about free time, the organizer is who asked
        if (attendees.isEmpty() || !component.name().equals("VFREEBUSY")) {
            organizers.forEach(line -> add(line, all));
        }
        attendees.forEach(line -> add(line, all));
        if (all.isEmpty()) {
            lost++;
        }
        attendees.stream()
                .filter(line -> ABSENT.contains(line.word("PARTSTAT")) || isOutsider(line))
                .forEach(line -> whose(line).ifPresent(person -> all.remove(person.id())));
        return all;
    }

    private static boolean isOutsider(ContentLine line) {
        return line.word("ROLE").equals("NON-PARTICIPANT");
    }

    private void add(ContentLine line, Map<String, Boolean> all) {
        var person = whose(line);
        if (person.isPresent()) {
            String id = person.get().id();
            if (!isOwnersAlone || all.containsKey(id)) {
                all.merge(id, line.word("PARTSTAT").equals("TENTATIVE"), Boolean::logicalOr);
            }
        } else if (isSomebody(line)) {
            unknown.merge(name(line), 1, Integer::sum);
        }
    }

    /** Some programs write no name of the owner, or the address in its place. */
    private Optional<Person> whose(ContentLine line) {
        return owner != null && line.word().equals(address) ? Optional.of(owner) : person(line);
    }

    private Optional<Person> person(ContentLine line) {
        return isSomebody(line) ? found.computeIfAbsent(name(line), this::find) : Optional.empty();
    }

    private Optional<Person> find(String name) {
        return budget.allows(LOOKING_UP) ? people.named(name, file) : Optional.empty();
    }

    /** Addresses are not looked at, and not shown: no problem has any. */
    private static boolean isSomebody(ContentLine line) {
        return !name(line).isEmpty()
                && name(line).indexOf('@') < 0
                && !NOBODY.contains(line.word("CUTYPE"));
    }

    private static String name(ContentLine line) {
        return line.parameters().getOrDefault("CN", "").strip();
    }

    /** Says once what was lost. */
    void note(ImportNotes notes) {
        if (lost > 0) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    file,
                    "%d events are of nobody in the problem and were left out.%s Maybe say whose calendar it is (person)?"
                            .formatted(
                                    lost, unknown.isEmpty() ? "" : " They name " + names() + "."));
        }
        if (!isOwnersAlone) {
            unknown.keySet().stream()
                    .limit(COMPARED)
                    .filter(name -> !people.hint(name).isEmpty())
                    .limit(SHOWN)
                    .forEach(
                            name ->
                                    notes.add(
                                            ImportNote.Kind.DOUBTFUL,
                                            file,
                                            "\"%s\" is nobody of the problem.%s"
                                                    .formatted(name, people.hint(name))));
        }
    }

    private String names() {
        Collection<String> all = unknown.keySet();
        String some =
                all.stream()
                        .limit(SHOWN)
                        .map(name -> "\"" + CalendarReader.shown(name) + "\"")
                        .collect(Collectors.joining(", "));
        return all.size() > SHOWN ? some + " and %d others".formatted(all.size() - SHOWN) : some;
    }
}
