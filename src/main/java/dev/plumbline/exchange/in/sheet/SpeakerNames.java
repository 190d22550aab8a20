package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.PersonName;
import dev.plumbline.exchange.in.sheet.SpeakerText.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out which people are meant by what tables say, and adds those that are in no sheet. */
final class SpeakerNames {

    private static final Pattern ITEM = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[:.)] *(\\S.*)");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?: ?, ?\\d{1,3})*\\*?");

    private final SheetNames people;
    private final ImportNotes notes;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> keyOf = new HashMap<>();

    SpeakerNames(SheetNames people, ImportNotes notes) {
        this.people = people;
        this.notes = notes;
    }

    /** The ids of the people in the cell. */
    List<String> ids(SpeakerCell cell) {
        return switch (cell) {
            case SpeakerCell.Named named ->
                    List.of(
                            id(
                                    new Speaker(named.key(), named.name(), named.affiliation()),
                                    named.affiliation(),
                                    named.spot()));
            case SpeakerCell.Text text -> ids(text);
        };
    }

    private List<String> ids(SpeakerCell.Text cell) {
        var read = new SpeakerText(cell.text(), people::isKnown);
        note(read, cell);
        var affiliations = affiliations(cell.affiliations());
        List<String> ids = new ArrayList<>();
        for (Speaker speaker : read.speakers) {
            String affiliation = affiliation(speaker, affiliations, read.speakers.size());
            ids.add(id(speaker, affiliation, cell.spot()));
        }
        return ids;
    }

    private void note(SpeakerText read, SpeakerCell.Text cell) {
        String shown = ProblemTree.shown(cell.text());
        int count = read.speakers.size();
        if (read.hadMail()) {
            notes.add(
                    Kind.DROPPED,
                    cell.spot().label(),
                    "E-mail addresses beside names were left out: none are kept.");
        }
        switch (read.doubt()) {
            case NONE -> {}
            case SPLIT ->
                    notes.add(
                            Kind.GUESSED,
                            cell.spot().label(),
                            "\"%s\" were taken for %d people. Maybe separate them with ;"
                                    .formatted(shown, count));
            case UNSURE ->
                    notes.add(
                            Kind.DOUBTFUL,
                            cell.spot().label(),
                            "\"%s\" was taken for %s. Maybe write each by full name, with ; between?"
                                    .formatted(
                                            shown,
                                            count == 1
                                                    ? "one person, \""
                                                            + read.speakers.getFirst().name()
                                                            + '"'
                                                    : count + " people"));
            case NOBODY ->
                    notes.add(
                            Kind.DROPPED,
                            cell.spot().label(),
                            "\"%s\" was taken for nobody.".formatted(shown));
        }
    }

    /** Those of a cell by the numbers before them, or "" for the only one. */
    private static Map<String, String> affiliations(String cell) {
        Map<String, String> all = new HashMap<>();
        for (String item : ITEM.split(cell.strip())) {
            var numbered = NUMBERED.matcher(item);
            if (numbered.matches()) {
                all.put(numbered.group(1), numbered.group(2));
            } else if (!item.isEmpty() && all.put("", item) != null) {
                return Map.of();
            }
        }
        return all;
    }

    private static @Nullable String affiliation(
            Speaker speaker, Map<String, String> affiliations, int speakers) {
        String own = speaker.affiliation();
        if (own != null && NUMBERS.matcher(own).matches()) {
            String first = COMMA.split(own)[0].replace("*", "").strip();
            return affiliations.get(first);
        }
        return own != null ? own : speakers == 1 ? affiliations.get("") : null;
    }

    private String id(Speaker speaker, @Nullable String affiliation, CellRef spot) {
        String id = id(speaker, spot);
        var element = people.element(id);
        if (affiliation != null && !element.hasNonNull("affiliation")) {
            element.put("affiliation", affiliation);
        }
        return id;
    }

    /** Who has the same number is the same, if the name is too. */
    private String id(Speaker speaker, CellRef spot) {
        String key = speaker.key();
        if (key == null) {
            return findOrCreate(speaker.name(), spot);
        }
        String known = people.isId(key) ? key : byKey.get(key);
        if (known != null) {
            var name = PersonName.of(people.element(known).path("name").asText());
            if (name.sorted().equals(PersonName.of(speaker.name()).sorted())) {
                return known;
            }
            notes.add(
                    Kind.DOUBTFUL,
                    spot.label(),
                    "\"%s\" has the number %s of \"%s\", and was taken for somebody else."
                            .formatted(
                                    ProblemTree.shown(speaker.name()),
                                    key,
                                    people.element(known).path("name").asText()));
            return findOrCreate(speaker.name(), spot);
        }
        String id = people.find(speaker.name(), spot).orElse(null);
        if (id == null) {
            id = create(speaker.name(), spot);
        } else if (keyOf.containsKey(id)) {
            id = create(speaker.name(), spot);
            notes.add(
                    Kind.DOUBTFUL,
                    spot.label(),
                    "\"%s\" has two numbers, and was taken for two people."
                            .formatted(ProblemTree.shown(speaker.name())));
        }
        byKey.put(key, id);
        keyOf.put(id, key);
        return id;
    }

    private String findOrCreate(String name, CellRef spot) {
        return people.find(name, spot).orElseGet(() -> create(name, spot));
    }

    /** Whoever has a row of their own is in a list already. */
    private String create(String name, CellRef spot) {
        return spot.column() < 0 ? people.add(name) : people.create(name, spot);
    }
}
