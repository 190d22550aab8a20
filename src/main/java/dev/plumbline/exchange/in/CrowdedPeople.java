package dev.plumbline.exchange.in;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.explain.JudgedRelations;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of people in more sessions than a person can be in: teams that a programme names as its
 * speakers. A search would keep all their sessions apart, if it can be made at all.
 */
public final class CrowdedPeople {

    /** A session an hour, for four long days and nights. */
    private static final int MOST_SESSIONS = 100;

    private static final int MOST_NAMED = 10;

    private CrowdedPeople() {}

    /** What was imported, with a note if somebody is in so many sessions. */
    public static ImportResult noted(ImportResult imported) {
        Problem problem = imported.problem();
        Map<String, Long> sessions = new HashMap<>();
        Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream())
                .flatMap(CrowdedPeople::bound)
                .forEach(person -> sessions.merge(person, 1L, Long::sum));
        List<Person> crowded =
                problem.people().stream()
                        .filter(person -> sessions.getOrDefault(person.id(), 0L) > MOST_SESSIONS)
                        .sorted(Comparator.comparing(person -> -sessions.get(person.id())))
                        .toList();
        if (crowded.isEmpty()) {
            return imported;
        }
        String named =
                crowded.stream()
                        .limit(MOST_NAMED)
                        .map(
                                person ->
                                        "\"%s\" in %,d"
                                                .formatted(
                                                        person.name(), sessions.get(person.id())))
                        .collect(Collectors.joining(", "));
        String more =
                crowded.size() > MOST_NAMED
                        ? " and %,d more people".formatted(crowded.size() - MOST_NAMED)
                        : "";
        boolean isTooMuch = !JudgedRelations.areFew(Facts.of(problem));
        List<ImportNote> notes = new ArrayList<>(imported.notes());
        notes.add(
                new ImportNote(
                        Kind.DOUBTFUL,
                        "people",
                        "In more than %d sessions are %s%s, but nobody can be in two at once.%s Maybe a team is meant, and can be left out of them?"
                                .formatted(
                                        MOST_SESSIONS,
                                        named,
                                        more,
                                        isTooMuch
                                                ? " That is too much to be checked or solved (tooManyRelations); exporting is possible."
                                                : "")));
        return new ImportResult(problem, imported.schedule(), List.copyOf(notes));
    }

    private static Stream<String> bound(Talk talk) {
        return Stream.concat(
                        talk.participants().speakers().stream(),
                        talk.participants().requiredPeople().stream())
                .distinct();
    }
}
