package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.validation.NameHints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a problem, for files that only say more about them. Case, accents, punctuation and
 * the order of names do not matter; that a name differs in more than case is noted as doubtful.
 */
public final class KnownPeople {

    private final List<Person> people;
    private final List<String> names;
    private final ImportNotes notes;
    private final PeopleDraft drafts;
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<PersonName, Integer> namesakes = new HashMap<>();
    private final NameHints hints = new NameHints();

    public KnownPeople(List<Person> people, ImportNotes notes) {
        this.people = people;
        this.notes = notes;
        names = people.stream().map(Person::name).toList();
        drafts = new PeopleDraft(notes);
        for (Person person : people) {
            drafts.add(person);
            byId.put(person.id(), person);
            namesakes.merge(PersonName.of(person.name()), 1, Integer::sum);
        }
    }

    /** Whoever has the name; where several have it, the first. */
    public Optional<Person> named(String name, String where) {
        var found = drafts.named(name).map(draft -> byId.get(draft.id()));
        found.ifPresent(person -> compare(person, name, where));
        return found;
    }

    /** Whoever has this id. */
    public Optional<Person> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all who have the very same name as the person, the person's too. */
    public List<String> namesakes(Person person) {
        var name = PersonName.of(person.name());
        return people.stream()
                .filter(one -> PersonName.of(one.name()).equals(name))
                .map(Person::id)
                .toList();
    }

    /** The words that end a sentence about a name that nobody has. */
    public String hint(String name) {
        return hints.of(name, names);
    }

    private void compare(Person person, String name, String where) {
        if (namesakes.getOrDefault(PersonName.of(person.name()), 0) > 1) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "Several people are called \"%s\"; the first (%s) is meant, it is supposed. Maybe tell them apart by their names?"
                            .formatted(name, person.id()));
        } else if (!person.name().strip().equalsIgnoreCase(name.strip())) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "\"%s\" is taken for the same person as \"%s\"."
                            .formatted(name, person.name()));
        }
    }
}
