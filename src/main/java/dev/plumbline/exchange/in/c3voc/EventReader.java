package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.c3voc.C3vocFile.ListedEvent;
import dev.plumbline.exchange.in.c3voc.ImportedEvent.ListedPerson;
import dev.plumbline.exchange.source.MarkupText;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads events; of what is missing in one, a note says so. */
final class EventReader {

    /** Holds the place of a length that nobody said: short, so that it is in nobody's way. */
    private static final int PLACEHOLDER_MINUTES = 5;

    private static final int MADE_UP_DIGITS = 10;

    /** What programs write where somebody has no number. */
    private static final Pattern NO_NUMBER = Pattern.compile("-?0*|-1|(?i:null|none)|[0-]{36}");

    private static final int MOST_NAMED = 20;

    private final EventStart starts;
    private final ListingReader listings;
    private final boolean isOurs;
    private final @Nullable Integer minutes;
    private final Set<String> unnumbered = new LinkedHashSet<>();
    private final ImportNotes notes;

    /**
     * @param minutes the length of events without one; null where nobody said it
     * @param isOurs whether Plumbline wrote the file, so that no tag in a text is markup
     */
    EventReader(
            EventStart starts,
            ListingReader listings,
            @Nullable Integer minutes,
            boolean isOurs,
            ImportNotes notes) {
        this.starts = starts;
        this.listings = listings;
        this.isOurs = isOurs;
        this.minutes = minutes;
        this.notes = notes;
    }

    /** Empty for an event that does not take place. */
    Optional<ImportedEvent> read(ListedEvent listed) {
        SourceNode event = listed.event();
        String where = event.at().text();
        String id = id(event);
        String title = title(event, id);
        if (isCancelled(event)) {
            notes.add(
                    Kind.DROPPED, where, "\"%s\" is cancelled and was left out.".formatted(title));
            return Optional.empty();
        }
        if (title.toLowerCase(Locale.ROOT).matches("\\W*cancell?ed\\b.*")) {
            notes.add(
                    Kind.DOUBTFUL,
                    where,
                    "\"%s\" seems to be cancelled, but is listed like any other. Maybe delete it?"
                            .formatted(title));
        }
        @Nullable OffsetDateTime start = starts.of(listed).orElse(null);
        @Nullable String room =
                listed.room() == null ? named(event.get("room")).orElse(null) : listed.room();
        if (start == null || room == null) {
            notes.add(
                    Kind.MISSING,
                    where,
                    "\"%s\" has no %s, so it has no place in the schedule."
                            .formatted(title, start == null ? "start" : "room"));
        }
        return Optional.of(
                new ImportedEvent(
                        where,
                        id,
                        title,
                        text(event.text("abstract")),
                        named(event.get("track")).orElse(null),
                        people(event),
                        room,
                        start,
                        length(event, start, title),
                        listings.event(event, id)));
    }

    private String id(SourceNode event) {
        return event.text("code")
                .or(() -> event.text("id").filter(number -> !isMadeUp(number)))
                .or(() -> event.text("guid"))
                .or(() -> event.text("slug"))
                .orElse("event");
    }

    /** Our export numbers sessions whose id is no number; nobody knows them by that. */
    private boolean isMadeUp(String number) {
        return isOurs && number.length() == MADE_UP_DIGITS;
    }

    private String title(SourceNode event, String id) {
        return event.text("title")
                .orElseGet(
                        () -> {
                            notes.add(
                                    Kind.MISSING,
                                    event.at().text(),
                                    "The event %s has no title; its id holds the place."
                                            .formatted(id));
                            return id;
                        });
    }

    private static boolean isCancelled(SourceNode event) {
        return List.of("status", "state", "event_state", "cancelled", "canceled").stream()
                .map(event::get)
                .map(SourceNode::node)
                .filter(node -> node.isTextual() || node.isBoolean())
                .map(node -> node.asText().toLowerCase(Locale.ROOT).strip())
                .anyMatch(List.of("true", "cancelled", "canceled")::contains);
    }

    private @Nullable String text(Optional<String> written) {
        return isOurs
                ? written.orElse(null)
                : written.map(MarkupText::plain).filter(words -> !words.isBlank()).orElse(null);
    }

    /** Some files say more of a room or track than its name. */
    private static Optional<String> named(SourceNode node) {
        return node.node().isObject() ? node.text("name") : node.text();
    }

    private int length(SourceNode event, @Nullable OffsetDateTime start, String title) {
        SourceNode duration = event.get("duration");
        Optional<String> text = duration.text();
        OptionalInt said = text.map(C3vocDurations::minutes).orElse(OptionalInt.empty());
        if (text.isPresent() && said.isEmpty()) {
            duration.mistake("invalidDuration", C3vocDurations.NEEDED);
            return PLACEHOLDER_MINUTES;
        }
        int length = said.orElseGet(() -> untilEnd(event, start));
        if (length > SizeLimits.MINUTES) {
            duration.mistake("tooLong", "at most a week");
            return PLACEHOLDER_MINUTES;
        }
        if (length > 0) {
            return length;
        }
        int held = minutes == null ? PLACEHOLDER_MINUTES : minutes;
        notes.add(
                minutes == null ? Kind.MISSING : Kind.GUESSED,
                duration.at().text(),
                "\"%s\" has no length; %d minutes hold the place. Say how long it is."
                        .formatted(title, held));
        return held;
    }

    private static int untilEnd(SourceNode event, @Nullable OffsetDateTime start) {
        Optional<String> end = event.text("end");
        if (start == null || end.isEmpty()) {
            return 0;
        }
        try {
            long length = Duration.between(start, OffsetDateTime.parse(end.get())).toMinutes();
            return (int) Math.clamp(length, 0, SizeLimits.MINUTES + 1L);
        } catch (DateTimeException e) {
            event.get("end").mistake("invalidTime", "a time such as 2027-05-12T10:00:00+02:00");
            return PLACEHOLDER_MINUTES;
        }
    }

    private List<ListedPerson> people(SourceNode event) {
        SourceNode persons = event.get("persons");
        SourceNode listed = persons.node().isArray() ? persons : persons.get("person");
        if (persons.node().isValueNode() && persons.text().isPresent()) {
            persons.mistake("wrongType", "a list of people");
        }
        List<ListedPerson> people = new ArrayList<>();
        for (SourceNode person : listed.elements()) {
            person(person)
                    .ifPresentOrElse(
                            people::add,
                            () ->
                                    notes.add(
                                            Kind.DROPPED,
                                            person.at().text(),
                                            "Somebody without a name was left out."));
        }
        return List.copyOf(people);
    }

    private Optional<ListedPerson> person(SourceNode person) {
        if (!person.node().isObject()) {
            return person.text().map(name -> new ListedPerson(null, name, PublicProfile.NONE));
        }
        String key =
                person.text("guid")
                        .or(() -> person.text("code"))
                        .or(() -> person.text("id"))
                        .orElse(null);
        Optional<String> name =
                person.text(XmlTree.TEXT)
                        .or(() -> person.text("name"))
                        .or(() -> person.text("public_name"))
                        .or(() -> person.text("full_public_name"));
        boolean isNumber = key != null && !NO_NUMBER.matcher(key).matches();
        if (key != null && !isNumber) {
            name.ifPresent(unnumbered::add);
        }
        return name.or(() -> Optional.ofNullable(key))
                .map(
                        words ->
                                new ListedPerson(
                                        isNumber ? key : null, words, listings.person(person)));
    }

    /** Notes, once all events were read, that people have the number 0 or the like. */
    void notePeopleWithoutNumber(String where) {
        if (unnumbered.size() > 1) {
            notes.add(
                    Kind.DOUBTFUL,
                    where,
                    "The number of %,d people is 0, which is taken for none: who has the same name is one person, such as %s."
                            .formatted(
                                    unnumbered.size(),
                                    unnumbered.stream()
                                            .limit(MOST_NAMED)
                                            .map(name -> '"' + name + '"')
                                            .collect(Collectors.joining(", "))));
        }
    }
}
