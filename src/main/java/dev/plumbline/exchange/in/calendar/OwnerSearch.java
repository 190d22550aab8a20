package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.draft.KnownPeople;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out whose calendar a file is. */
final class OwnerSearch {

    private final KnownPeople people;
    private final ImportNotes notes;
    private final @Nullable Person said;

    /**
     * @throws InvalidInputException if the options name somebody whom the problem does not have, or
     *     has twice
     */
    OwnerSearch(ImportOptions options, KnownPeople people, ImportNotes notes) {
        this.people = people;
        this.notes = notes;
        said = options.person() == null ? null : require(options.person());
    }

    private Person require(String person) {
        var withId = people.withId(person);
        if (withId.isPresent()) {
            return withId.get();
        }
        var named = people.named(person, "person");
        if (named.isEmpty()) {
            throw refusal(
                    "unknownPerson",
                    "The option (person) names \"%s\", but nobody of the problem has this id or name.%s"
                            .formatted(person, people.hint(person)));
        }
        var ids = people.namesakes(named.get());
        if (ids.size() > 1) {
            throw refusal(
                    "severalPeople",
                    "The option (person) names \"%s\", but several people are called so. Maybe say the id: %s?"
                            .formatted(person, String.join(", ", ids)));
        }
        return named.get();
    }

    private static InvalidInputException refusal(String code, String sentence) {
        return new InvalidInputException(List.of(new InputError("/person", code, sentence)));
    }

    /** Of the calendars of one file. */
    EventOwners of(SourceFile file, List<CalendarComponent> calendars, CalendarBudget budget) {
        if (said != null) {
            return new EventOwners(file.name(), people, budget, said, true, address(calendars));
        }
        Optional<Person> owner =
                Stream.concat(calendars.stream().flatMap(OwnerSearch::names), Stream.of(stem(file)))
                        .flatMap(name -> people.named(name, file.name()).stream())
                        .findFirst();
        owner.ifPresent(
                person ->
                        notes.add(
                                ImportNote.Kind.GUESSED,
                                file.name(),
                                "The calendar is taken for that of \"%s\", by its name. Maybe say whose it is (person)?"
                                        .formatted(person.name())));
        return new EventOwners(
                file.name(), people, budget, owner.orElse(null), false, address(calendars));
    }

    /** Google calls somebody's first calendar by the address. */
    private static @Nullable String address(List<CalendarComponent> calendars) {
        return calendars.stream()
                .flatMap(OwnerSearch::names)
                .map(String::strip)
                .filter(name -> name.indexOf('@') > 0 && name.indexOf(' ') < 0)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> names(CalendarComponent calendar) {
        return Stream.of("X-WR-CALNAME", "NAME")
                .flatMap(property -> calendar.text(property).stream());
    }

    private static String stem(SourceFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? file.name() : file.name().substring(0, dot);
    }
}
