package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.CountingArguments.Premises;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.PinBroken;
import dev.plumbline.rule.QuorumMissing;
import dev.plumbline.rule.SlotOverrun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sessions that cannot but run at the same time, and need more people of their quorums together
 * than there are. Any two of them overlap, so there is a moment that is in all of them.
 */
final class QuorumsAtOnce implements CountingArguments.Argument {

    /** Pairs looked at; there are no more in any conference. */
    private static final int MOST_PAIRS = 20_000;

    /**
     * A quorum of a session that has to be placed.
     *
     * @param latestStart no minute later can be its start
     * @param earliestEnd no minute earlier can be its end
     */
    private record Need(Session session, FactQuorum quorum, long latestStart, long earliestEnd) {

        boolean meets(Need other) {
            return session != other.session
                    && latestStart < other.earliestEnd
                    && other.latestStart < earliestEnd;
        }

        boolean sharesPeopleWith(Need other) {
            return quorum.people().stream().anyMatch(other.quorum.people()::contains);
        }
    }

    @Override
    public Stream<ProvenTrouble> troubles(Premises premises) {
        if (!premises.hard().has(QuorumMissing.ID) || !premises.hard().has(SlotOverrun.ID)) {
            return Stream.empty();
        }
        var needs = premises.needed().stream().flatMap(one -> needs(premises, one)).toList();
        Set<Set<Session>> told = new HashSet<>();
        List<ProvenTrouble> troubles = new ArrayList<>();
        int pairs = 0;
        for (int first = 0; first < needs.size(); first++) {
            Need one = needs.get(first);
            var others =
                    needs.subList(first + 1, needs.size()).stream().filter(one::meets).toList();
            for (Need other : others) {
                if (one.sharesPeopleWith(other) && pairs++ < MOST_PAIRS) {
                    var together = together(one, other, others);
                    if (!together.isEmpty() && told.add(sessions(together))) {
                        troubles.add(trouble(premises, together));
                    }
                }
            }
        }
        return troubles.stream();
    }

    private static Stream<Need> needs(Premises premises, Session session) {
        var earliest = premises.windows().earliest(session, Long.MIN_VALUE);
        if (earliest.isEmpty() || session.attendees().quorums().isEmpty()) {
            return Stream.empty();
        }
        int minutes = session.shortestMinutes();
        long latestStart = latestEnd(premises, session) - minutes;
        long earliestEnd = earliest.getAsLong() + minutes;
        return session.attendees().quorums().stream()
                .map(quorum -> new Need(session, quorum, latestStart, earliestEnd));
    }

    private static long latestEnd(Premises premises, Session session) {
        Long pinned = session.pin().start();
        if (pinned != null && premises.hard().has(PinBroken.ID)) {
            return pinned + session.shortestMinutes();
        }
        long latest = Long.MIN_VALUE;
        for (Slot slot : premises.windows().slots(session)) {
            for (Interval stretch : premises.windows().withPeople(session, slot)) {
                latest = Math.max(latest, stretch.end());
            }
        }
        return latest;
    }

    /**
     * Two and, as long as these have enough people, others that want nobody else; nothing when all
     * of them have enough.
     */
    private static List<Need> together(Need one, Need other, List<Need> others) {
        Set<Person> people = people(List.of(one, other));
        List<Need> result = new ArrayList<>(List.of(one, other));
        int wanted = one.quorum().atLeast() + other.quorum().atLeast();
        for (Need third : others) {
            if (wanted <= people.size()
                    && result.stream().skip(1).allMatch(third::meets)
                    && people.containsAll(third.quorum().people())) {
                result.add(third);
                wanted += third.quorum().atLeast();
            }
        }
        return wanted > people.size() ? result : List.of();
    }

    private static Set<Person> people(List<Need> needs) {
        Set<Person> people = new LinkedHashSet<>();
        needs.forEach(need -> people.addAll(need.quorum().people()));
        return people;
    }

    private static Set<Session> sessions(List<Need> needs) {
        Set<Session> sessions = new LinkedHashSet<>();
        needs.forEach(need -> sessions.add(need.session()));
        return sessions;
    }

    private static ProvenTrouble trouble(Premises premises, List<Need> needs) {
        var wording = premises.wording();
        var sessions = List.copyOf(sessions(needs));
        var people = List.copyOf(people(needs));
        int wanted = needs.stream().mapToInt(need -> need.quorum().atLeast()).sum();
        String text =
                wording.enumerate(sessions.stream().map(wording::title).toList())
                        + " cannot but run at the same time and need "
                        + wording.count(wanted, "person", "people")
                        + " for that, but have only "
                        + people.size()
                        + " to share: "
                        + wording.names(people)
                        + ".";
        return new ProvenTrouble(
                "quorumsAtOnce",
                Severity.HARD,
                new FindingSentence(text, people, true),
                "Give one of them another time, let one go, or be content with fewer people.",
                sessions,
                List.of());
    }
}
