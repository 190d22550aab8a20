package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.testing.TestSize;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Many sessions at once that want the same few people, against every way to spread them. */
class QuorumContestTest {

    private static final int PROBLEMS = TestSize.of("quorum.problems", 100, 2000);
    private static final List<String> PEOPLE = List.of("asha", "ben", "cleo", "dan");

    @Test
    void countsTheLeastOfAllWaysToSpreadPeople() {
        int contended = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var random = new Random(seed);
            var rule = rule(problem(random).facts());
            var placements = placements(rule, random);
            long expected = leastByTrying(placements);
            assertThat(penalty(rule.rule(), placements))
                    .as("%s of %s", seed, placements)
                    .isEqualTo(expected);
            long alone =
                    placements.stream()
                            .mapToLong(one -> leastByTrying(alone(placements, one)))
                            .sum();
            contended += expected > alone ? 1 : 0;
        }
        assertThat(contended).isGreaterThan(PROBLEMS / 20);
    }

    /** The session, and those that keep its people elsewhere but need nobody. */
    private static List<FixedPlacement> alone(List<FixedPlacement> all, FixedPlacement one) {
        return all.stream()
                .filter(other -> other == one || other.session().attendees().quorums().isEmpty())
                .filter(other -> other == one || !one.session().attendees().quorums().isEmpty())
                .toList();
    }

    @Test
    void oneSessionMoreNeverCostsLessInAnyOrder() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var random = new Random(seed);
            var rule = rule(problem(random).facts());
            var placements = new ArrayList<>(placements(rule, random));
            long whole = penalty(rule.rule(), placements);
            Collections.shuffle(placements, random);
            Map<Object, SessionGroup> groups = new LinkedHashMap<>();
            for (FixedPlacement placement : placements) {
                add(rule.rule(), groups, placement);
            }
            assertThat(sum(groups)).isEqualTo(whole);
        }
    }

    /** Two partial schedules whose future keys are equal grow alike, whatever comes. */
    @Test
    void futureKeyHoldsAllThatMatters() {
        int compared = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var random = new Random(seed);
            var rule = rule(problem(random).facts());
            var one = placements(rule, random);
            for (int pair = 0; pair < 20; pair++) {
                int many = 1 + random.nextInt(one.size());
                var mine = one.subList(0, many);
                var theirs = mine.stream().map(placed -> elsewhere(placed, random)).toList();
                long from = mine.get(random.nextInt(many)).end();
                compared += compare(rule, mine, theirs, one.subList(many, one.size()), from);
            }
        }
        assertThat(compared).isGreaterThan(PROBLEMS);
    }

    private static FixedPlacement elsewhere(FixedPlacement placed, Random random) {
        return random.nextInt(3) > 0
                ? placed
                : new FixedPlacement(
                        placed.session(),
                        placed.slot(),
                        placed.start() + 15L * random.nextInt(3),
                        placed.minutes());
    }

    private static int compare(
            Ruled ruled,
            List<FixedPlacement> mine,
            List<FixedPlacement> theirs,
            List<FixedPlacement> rest,
            long from) {
        Map<Object, SessionGroup> one = new LinkedHashMap<>();
        Map<Object, SessionGroup> other = new LinkedHashMap<>();
        mine.forEach(placed -> enter(ruled.rule(), one, placed));
        theirs.forEach(placed -> enter(ruled.rule(), other, placed));
        var horizon = new FillHorizon(from, java.util.Set.copyOf(ruled.facts().slots()));
        boolean isSame =
                one.keySet().stream()
                        .allMatch(
                                key ->
                                        one.get(key)
                                                .futureKey(horizon)
                                                .equals(other.get(key).futureKey(horizon)));
        if (!isSame || mine.equals(theirs)) {
            return 0;
        }
        for (FixedPlacement placed : rest) {
            long late = Math.max(from, placed.start());
            var coming =
                    new FixedPlacement(placed.session(), placed.slot(), late, placed.minutes());
            assertThat(add(ruled.rule(), one, coming)).isEqualTo(add(ruled.rule(), other, coming));
        }
        return 1;
    }

    /**
     * Twenty rooms, each with a long day of sessions that want many of thirty people who can do
     * different things: nobody can look at all ways, and it is still told what is counted.
     */
    @Test
    void hostileSizesAreCountedWithoutLookingAtAllWays() {
        var tiny = TinyProblem.create();
        var random = new Random(0);
        List<String> crowd = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            crowd.add("p" + person);
            tiny.busy("p" + person, "08:%02d".formatted(person), "09:00");
        }
        for (int session = 0; session < 60; session++) {
            Collections.shuffle(crowd, random);
            var some = crowd.subList(0, 12).toArray(String[]::new);
            tiny.talk("s" + session, talk -> talk.minutes(60).quorum(3, some));
        }
        var ruled = rule(tiny.facts());
        var slot = ruled.facts().slots().getFirst();
        List<FixedPlacement> placements = new ArrayList<>();
        for (Session session : ruled.facts().sessions()) {
            long start = slot.start() + 5L * session.index() % 300;
            placements.add(new FixedPlacement(session, slot, start, 60));
        }
        Map<Object, SessionGroup> groups = new LinkedHashMap<>();
        placements.forEach(placement -> add(ruled.rule(), groups, placement));
        assertThat(sum(groups)).isPositive();
        var matches = groups.values().stream().flatMap(group -> group.matches().stream()).toList();
        assertThat(matches.stream().mapToLong(GroupMatch::penalty).sum()).isEqualTo(sum(groups));
        assertThat(matches)
                .filteredOn(match -> match.sentence().text().contains("too many ways to share"))
                .isNotEmpty()
                .allSatisfy(QuorumContestTest::assertNamesWhatRunsMeanwhile);
    }

    private static void assertNamesWhatRunsMeanwhile(GroupMatch match) {
        var first = match.placements().getFirst();
        assertThat(match.placements())
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .allMatch(other -> other.overlap(first) > 0);
    }

    /** Panels from one large pool of people who are alike are nothing hostile. */
    @Test
    void largePoolsOfPeopleWhoAreAlikeAreExact() {
        var tiny = TinyProblem.create();
        String[] pool = new String[40];
        for (int person = 0; person < pool.length; person++) {
            pool[person] = "p" + person;
        }
        for (int panel = 0; panel < 8; panel++) {
            tiny.talk("s" + panel, talk -> talk.quorum(5, pool));
        }
        tiny.talk("last", talk -> talk.quorum(2, pool));
        var agenda = tiny.agenda();
        for (int panel = 0; panel < 8; panel++) {
            agenda.at("s" + panel, "am", "10:%02d".formatted(panel));
        }
        assertThat(agenda.penalty("quorumMissing")).isZero();
        agenda.at("last", "side", "10:10");
        assertThat(agenda.penalty("quorumMissing")).isEqualTo(2 * 30);
    }

    private record Ruled(Facts facts, GroupRule<?> rule) {}

    private static Ruled rule(Facts facts) {
        return RuleSet.of(facts, ModelConfig.DEFAULT).rules().stream()
                .filter(rule -> rule.id().equals("quorumMissing"))
                .map(rule -> new Ruled(facts, (GroupRule<?>) rule.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static TinyProblem problem(Random random) {
        var tiny = TinyProblem.create();
        for (String person : PEOPLE) {
            if (random.nextInt(4) == 0) {
                int minute = 5 * random.nextInt(12);
                tiny.busy(
                        person,
                        "10:%02d".formatted(minute),
                        "11:%02d".formatted(random.nextInt(60)));
            }
        }
        for (int session = 0; session < 3 + random.nextInt(2); session++) {
            tiny.talk(
                    "s" + session,
                    talk -> {
                        talk.minutes(15 * (1 + random.nextInt(4)));
                        for (int quorums = random.nextInt(3); quorums > 0; quorums--) {
                            var some = some(random);
                            talk.quorum(1 + random.nextInt(some.length), some);
                        }
                        return random.nextInt(3) > 0 ? talk : talk.speakers(some(random)[0]);
                    });
        }
        return tiny;
    }

    private static String[] some(Random random) {
        var people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        return people.subList(0, 1 + random.nextInt(PEOPLE.size())).toArray(String[]::new);
    }

    /** By start. */
    private static List<FixedPlacement> placements(Ruled ruled, Random random) {
        var slot = ruled.facts().slots().getFirst();
        List<FixedPlacement> result = new ArrayList<>();
        for (Session session : ruled.facts().sessions()) {
            long start = slot.start() + 15L * random.nextInt(5);
            result.add(new FixedPlacement(session, slot, start, session.preferredMinutes()));
        }
        result.sort(java.util.Comparator.comparingLong(FixedPlacement::start));
        return result;
    }

    private static <K> long penalty(GroupRule<K> rule, List<FixedPlacement> placements) {
        Map<Object, SessionGroup> groups = new LinkedHashMap<>();
        placements.forEach(placement -> enter(rule, groups, placement));
        return sum(groups);
    }

    private static <K> void enter(
            GroupRule<K> rule, Map<Object, SessionGroup> groups, Placement one) {
        for (K key : rule.keys(one)) {
            groups.computeIfAbsent(key, any -> rule.empty(key)).add(one);
        }
    }

    /** By how much it grows, which is never less than nothing in any group. */
    private static <K> long add(
            GroupRule<K> rule, Map<Object, SessionGroup> groups, Placement one) {
        long growth = 0;
        for (K key : rule.keys(one)) {
            SessionGroup group = groups.computeIfAbsent(key, any -> rule.empty(key));
            long before = group.penalty();
            group.add(one);
            assertThat(group.penalty()).isGreaterThanOrEqualTo(before);
            growth += group.penalty() - before;
        }
        return growth;
    }

    private static long sum(Map<Object, SessionGroup> groups) {
        return groups.values().stream().mapToLong(SessionGroup::penalty).sum();
    }

    /** Tries, person by person, every set of sessions of which no two overlap. */
    private static long leastByTrying(List<FixedPlacement> placements) {
        var people = new ArrayList<Person>();
        var names = new TreeSet<String>();
        for (FixedPlacement placement : placements) {
            for (FactQuorum quorum : placement.session().attendees().quorums()) {
                quorum.people().stream().filter(one -> names.add(one.id())).forEach(people::add);
            }
        }
        return leastByTrying(placements, people, new ArrayList<>());
    }

    private static long leastByTrying(
            List<FixedPlacement> placements, List<Person> people, List<List<Integer>> chosen) {
        if (chosen.size() == people.size()) {
            return missing(placements, people, chosen);
        }
        var person = people.get(chosen.size());
        long least = Long.MAX_VALUE;
        for (int set = 0; set < 1 << placements.size(); set++) {
            List<Integer> sessions = new ArrayList<>();
            for (int number = 0; number < placements.size(); number++) {
                if ((set >> number & 1) == 1) {
                    sessions.add(number);
                }
            }
            if (mayAttend(placements, person, sessions)) {
                chosen.add(sessions);
                least = Math.min(least, leastByTrying(placements, people, chosen));
                chosen.removeLast();
            }
        }
        return least;
    }

    private static boolean mayAttend(
            List<FixedPlacement> placements, Person person, List<Integer> sessions) {
        for (int number : sessions) {
            var placement = placements.get(number);
            if (isAway(person, placement)) {
                return false;
            }
            for (int other = 0; other < placements.size(); other++) {
                boolean isThere =
                        sessions.contains(other)
                                || placements.get(other).session().attendees().binds(person);
                if (other != number && isThere && placement.overlap(placements.get(other)) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAway(Person person, FixedPlacement placement) {
        return person.unavailable().stream()
                .anyMatch(
                        busy ->
                                dev.plumbline.problem.Interval.of(busy.start(), busy.end())
                                                .overlap(placement.start(), placement.end())
                                        > 0);
    }

    private static long missing(
            List<FixedPlacement> placements, List<Person> people, List<List<Integer>> chosen) {
        long sum = 0;
        for (int number = 0; number < placements.size(); number++) {
            var placement = placements.get(number);
            for (FactQuorum quorum : placement.session().attendees().quorums()) {
                int there = 0;
                for (Person person : quorum.people()) {
                    there += chosen.get(people.indexOf(person)).contains(number) ? 1 : 0;
                }
                sum += (long) Math.max(0, quorum.atLeast() - there) * placement.minutes();
            }
        }
        return sum;
    }
}
