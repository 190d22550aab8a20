package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.validation.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everybody the files name, each once. Who has the same key in the source (a person's number there)
 * is the same; else the same name decides, without regard to case, accents, punctuation and the
 * order of given and family name. Where affiliations differ or names are merely similar, that is
 * noted as doubtful.
 */
public final class PeopleDraft {

    /** Of so many people the names are compared with each other. */
    static final int MOST_COMPARED = 2_000;

    /** So many names, or pairs of them, are told in one note. */
    private static final int MOST_NAMED = 40;

    private final ImportNotes notes;
    private final ReadableIds ids = new ReadableIds();
    private final List<PersonDraft> all = new ArrayList<>();

    /** Several where a source gives one number to people of different names. */
    private final Map<String, List<PersonDraft>> byKey = new LinkedHashMap<>();

    private final Map<String, PersonDraft> byName = new LinkedHashMap<>();
    private final Map<String, PersonDraft> byWords = new LinkedHashMap<>();

    public PeopleDraft(ImportNotes notes) {
        this.notes = notes;
    }

    /** Takes over somebody who is in a problem already. */
    public PersonDraft add(Person person) {
        var draft = new PersonDraft(ids.unique(person.id()), person);
        remember(draft, null);
        return draft;
    }

    /**
     * The person with the name, a new one if nobody has it.
     *
     * @param key what the source calls the person, unique in it; null if it has nothing of the
     *     kind. Some sources number only a few people, or count anew in each session: who has the
     *     key of somebody with another name is somebody else
     * @param where of a note
     */
    public PersonDraft person(
            @Nullable String key, String name, @Nullable String affiliation, String where) {
        var known = key == null ? null : withKey(key, name, where);
        if (known != null) {
            return known;
        }
        // two numbers of the source are two people, even if their names are the same
        var same = named(name).filter(one -> key == null || one.key() == null).orElse(null);
        if (same == null) {
            return create(key, name, affiliation);
        }
        compare(same, name, affiliation, where);
        same.complete(affiliation);
        if (key != null) {
            keep(key, same);
        }
        return same;
    }

    private @Nullable PersonDraft withKey(String key, String name, String where) {
        var found = find(key, name);
        if (found != null && !isNameless(key, name) && !isNameless(key, found.name())) {
            compare(found, name, null, where);
        }
        return found;
    }

    private @Nullable PersonDraft find(String key, String name) {
        for (PersonDraft person : byKey.getOrDefault(key, List.of())) {
            if (isNameless(key, name)
                    || isNameless(key, person.name())
                    || PersonName.of(name).isPartOf(PersonName.of(person.name()))
                    || PersonName.of(person.name()).isPartOf(PersonName.of(name))) {
                return person;
            }
        }
        return null;
    }

    /** Where a source does not name somebody, the key stands in for the name. */
    private static boolean isNameless(String key, String name) {
        return name.isBlank() || name.equals(key);
    }

    private void keep(String key, PersonDraft person) {
        person.knownAs(key);
        var all = byKey.computeIfAbsent(key, any -> new ArrayList<>());
        if (!all.contains(person)) {
            all.add(person);
        }
    }

    /** Who is known already by this key or, where there is none, by this name. */
    public Optional<PersonDraft> known(@Nullable String key, String name) {
        return key == null ? named(name) : Optional.ofNullable(find(key, name));
    }

    /** Whoever has this name, or these words in another order. */
    public Optional<PersonDraft> named(String name) {
        var wanted = PersonName.of(name);
        var found = byName.get(wanted.folded());
        return Optional.ofNullable(found == null ? byWords.get(wanted.sorted()) : found);
    }

    /** Whoever has this id. */
    public Optional<PersonDraft> withId(String id) {
        return all.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** In the order in which they came. */
    public List<Person> people() {
        return all.stream().map(PersonDraft::person).toList();
    }

    /**
     * Notes what is doubtful about people, once everybody is known: keys that several have, and
     * pairs of people who are hardly different. Of more than {@link #MOST_COMPARED} people the rest
     * is not compared, and that is noted: it would take minutes.
     */
    public void noteDoubts() {
        noteSharedKeys();
        noteSimilar();
    }

    private void noteSharedKeys() {
        var shared =
                byKey.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(entry -> entry.getKey() + " (" + names(entry.getValue()) + ")")
                        .toList();
        if (!shared.isEmpty()) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    "people",
                    "People of different names have the same number; each name is taken for a person of its own: %s."
                            .formatted(listed(shared)));
        }
    }

    private static String names(List<PersonDraft> people) {
        return listed(people.stream().map(person -> '"' + person.name() + '"').toList());
    }

    private static String listed(List<String> words) {
        return words.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (words.size() > MOST_NAMED
                        ? " and %,d more".formatted(words.size() - MOST_NAMED)
                        : "");
    }

    private void noteSimilar() {
        if (all.size() > MOST_COMPARED) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "people",
                    "There are %,d people; only the names of the first %,d were looked through for similar ones."
                            .formatted(all.size(), MOST_COMPARED));
        }
        List<String> earlier = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (PersonDraft person : all.subList(0, Math.min(all.size(), MOST_COMPARED))) {
            String name = PersonName.of(person.name()).folded();
            NearestName.of(name, earlier, edits(name))
                    .filter(other -> !other.equals(name))
                    .map(other -> byName.get(other).name())
                    .ifPresent(
                            other ->
                                    pairs.add("\"%s\" and \"%s\"".formatted(other, person.name())));
            earlier.add(name);
        }
        if (!pairs.isEmpty()) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    "people",
                    (pairs.size() == 1
                                    ? "%s are taken for two people. Maybe they are one?"
                                    : "Each of these pairs is taken for two people: %s. Maybe some are one?")
                            .formatted(listed(pairs)));
        }
    }

    /** Short names differ by a letter or two without being one. */
    private static int edits(String name) {
        int length = name.length();
        return length < 6 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3;
    }

    private PersonDraft create(@Nullable String key, String name, @Nullable String affiliation) {
        var draft = new PersonDraft(ids.of(name), name.strip(), affiliation);
        remember(draft, key);
        return draft;
    }

    private void remember(PersonDraft draft, @Nullable String key) {
        all.add(draft);
        var name = PersonName.of(draft.name());
        byName.putIfAbsent(name.folded(), draft);
        byWords.putIfAbsent(name.sorted(), draft);
        if (key != null) {
            keep(key, draft);
        }
    }

    private void compare(
            PersonDraft known, String name, @Nullable String affiliation, String where) {
        String other = known.affiliation();
        boolean differs =
                affiliation != null
                        && other != null
                        && !PersonName.of(affiliation).equals(PersonName.of(other));
        if (differs) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "\"%s\" of %s is taken for the same person as \"%s\" of %s."
                            .formatted(name, affiliation, known.name(), other));
        } else if (!PersonName.of(name).folded().equals(PersonName.of(known.name()).folded())) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "\"%s\" is taken for the same person as \"%s\".".formatted(name, known.name()));
        }
    }
}
