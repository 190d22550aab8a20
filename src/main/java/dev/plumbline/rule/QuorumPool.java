package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Session;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Quorums that may take people from each other: of all that have somebody in common, directly or by
 * way of others. People have numbers here, so that sets of them are compared fast.
 */
final class QuorumPool {

    /** A quorum, and the numbers of its people. */
    record Need(FactQuorum quorum, BitSet people) {

        /** How many it lacks when the people of one set are away, and those of another too. */
        int missing(BitSet away, BitSet alsoAway) {
            int lacking = quorum.atLeast();
            for (int person = people.nextSetBit(0);
                    person >= 0 && lacking > 0;
                    person = people.nextSetBit(person + 1)) {
                if (!away.get(person) && !alsoAway.get(person)) {
                    lacking--;
                }
            }
            return Math.max(0, lacking);
        }

        /**
         * Takes the first who are neither away nor busy, beside those that were taken already.
         *
         * @param taken gets them
         * @return how many it lacks then
         */
        int take(BitSet away, BitSet busy, BitSet taken) {
            int lacking = quorum.atLeast();
            for (int person = people.nextSetBit(0);
                    person >= 0;
                    person = people.nextSetBit(person + 1)) {
                lacking -= taken.get(person) ? 1 : 0;
            }
            for (int person = people.nextSetBit(0);
                    person >= 0 && lacking > 0;
                    person = people.nextSetBit(person + 1)) {
                if (!away.get(person) && !busy.get(person) && !taken.get(person)) {
                    taken.set(person);
                    lacking--;
                }
            }
            return Math.max(0, lacking);
        }
    }

    /**
     * What a session means to the pool.
     *
     * @param bound whom it keeps from where they are wanted
     * @param needs its quorums, without those that another pool looks at
     * @param wanted everybody of these quorums
     */
    record Role(BitSet bound, List<Need> needs, BitSet wanted) {

        /** Whether it needs somebody, and does not only keep people from others. */
        boolean isOwner() {
            return !needs.isEmpty();
        }

        /** In how many ways its quorums can be filled, at most. */
        double ways() {
            int places = 0;
            for (int need = 0; need < needs.size(); need++) {
                places += needs.get(need).quorum().atLeast();
            }
            return QuorumContest.multisets(places, wanted.cardinality());
        }
    }

    private final BusyTimes busyTimes;
    private final List<Person> people = new ArrayList<>();
    private final List<List<Interval>> busy = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Session, Role> roles = new LinkedHashMap<>();

    QuorumPool(BusyTimes busyTimes) {
        this.busyTimes = busyTimes;
    }

    /** Adds a quorum of a session. */
    void need(Session session, FactQuorum quorum) {
        var members = new BitSet();
        for (Person person : quorum.people()) {
            members.set(numbers.computeIfAbsent(person.id(), any -> number(person)));
        }
        var role = role(session);
        role.needs().add(new Need(quorum, members));
        role.wanted().or(members);
    }

    private int number(Person person) {
        people.add(person);
        busy.add(busyTimes.of(person));
        return people.size() - 1;
    }

    /** Says that a session binds a person of one of the quorums. */
    void bind(Session session, Person person) {
        role(session).bound().set(numbers.get(person.id()));
    }

    private Role role(Session session) {
        return roles.computeIfAbsent(
                session, any -> new Role(new BitSet(), new ArrayList<>(), new BitSet()));
    }

    Role roleOf(Session session) {
        return roles.get(session);
    }

    Person person(int number) {
        return people.get(number);
    }

    /** Whether the person is unavailable for some of the time. */
    boolean isUnavailable(int number, long start, long end) {
        for (Interval stretch : busy.get(number)) {
            if (stretch.overlap(start, end) > 0) {
                return true;
            }
        }
        return false;
    }
}
