package dev.plumbline.exchange.in.maintainers;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.KnownPeople;
import dev.plumbline.exchange.in.draft.PeopleDraft;
import dev.plumbline.problem.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of a problem, and those whom MAINTAINERS adds to them. */
final class MaintainerPeople {

    private static final int SHOWN = 20;

    private final List<Person> known;
    private final KnownPeople people;
    private final PeopleDraft drafts;
    private final ImportNotes notes;

    MaintainerPeople(List<Person> known, ImportNotes notes) {
        this.known = known;
        this.notes = notes;
        people = new KnownPeople(known, notes);
        drafts = new PeopleDraft(notes);
        known.forEach(drafts::add);
    }

    /** The id of whoever has the name; nobody had it, a new person does. */
    String id(String name, String where) {
        return people.named(name, where)
                .map(Person::id)
                .orElseGet(() -> drafts.person(null, name, null, where).id());
    }

    /** Each once, in the order of the names. */
    Set<String> ids(List<MaintainersSection> sections, List<List<String>> names) {
        Set<String> ids = new LinkedHashSet<>();
        for (int index = 0; index < names.size(); index++) {
            String where = sections.get(index).title();
            names.get(index).forEach(name -> ids.add(id(name, where)));
        }
        return ids;
    }

    /** Those of before as they were, then the new ones. */
    List<Person> all() {
        List<Person> all = new ArrayList<>(known);
        all.addAll(added());
        return List.copyOf(all);
    }

    /** Says who is new, and who of them may be known already. */
    void note() {
        var added = added();
        if (!added.isEmpty()) {
            String names =
                    added.stream().limit(SHOWN).map(Person::name).collect(Collectors.joining(", "));
            notes.add(
                    ImportNote.Kind.GUESSED,
                    "people",
                    "%d people are new in the problem: %s%s. Nobody has said whether they attend. Maybe say so (attendance), or take out who does not?"
                            .formatted(added.size(), names, added.size() > SHOWN ? ", …" : ""));
        }
        for (Person person : added) {
            String hint = people.hint(person.name());
            if (!hint.isEmpty()) {
                notes.add(
                        ImportNote.Kind.DOUBTFUL,
                        "people",
                        "\"%s\" is taken for somebody new.%s".formatted(person.name(), hint));
            }
        }
    }

    private List<Person> added() {
        var all = drafts.people();
        return all.subList(known.size(), all.size());
    }
}
