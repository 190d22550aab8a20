package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.validation.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final ImportNotes notes;
    private final ReadableIds ids = new ReadableIds();
    private final List<PersonDraft> all = new ArrayList<>();
    private final Map<String, PersonDraft> byKey = new HashMap<>();
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
     * @param key what the source calls the person, unique in it; null if it has nothing of the kind
     * @param where of a note
     */
    public PersonDraft person(
            @Nullable String key, String name, @Nullable String affiliation, String where) {
        var known = key == null ? null : byKey.get(key);
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
            same.knownAs(key);
            byKey.put(key, same);
        }
        return same;
    }

    /** Who is known already by this key or, where there is none, by this name. */
    public Optional<PersonDraft> known(@Nullable String key, String name) {
        return key == null ? named(name) : Optional.ofNullable(byKey.get(key));
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
     * Notes pairs of people who are hardly different, once everybody is known. Of more than {@link
     * #MOST_COMPARED} people the rest is not compared, and that is noted: it would take minutes.
     */
    public void noteSimilar() {
        if (all.size() > MOST_COMPARED) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "people",
                    "There are %,d people; only the names of the first %,d were looked through for similar ones."
                            .formatted(all.size(), MOST_COMPARED));
        }
        List<String> earlier = new ArrayList<>();
        for (PersonDraft person : all.subList(0, Math.min(all.size(), MOST_COMPARED))) {
            String name = PersonName.of(person.name()).folded();
            NearestName.of(name, earlier, edits(name))
                    .filter(other -> !other.equals(name))
                    .ifPresent(
                            other ->
                                    notes.add(
                                            ImportNote.Kind.DOUBTFUL,
                                            "people",
                                            "\"%s\" and \"%s\" are taken for two people. Maybe they are one?"
                                                    .formatted(
                                                            byName.get(other).name(),
                                                            person.name())));
            earlier.add(name);
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
            draft.knownAs(key);
            byKey.put(key, draft);
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
