package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many people who are counted together miss what they miss one by one. */
class WantedCrowdTest {

    private static final int PROBLEMS = 1000;

    @Test
    void costsWhatEveryoneCosts() {
        int missing = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            var schedule =
                    seed % 2 == 0
                            ? RandomSchedules.of(facts, seed)
                            : RandomSchedules.elsewhere(facts, seed);
            var people =
                    facts.people().values().stream()
                            .filter(person -> person.unavailable().isEmpty())
                            .toList();
            var crowd = new WantedCrowd(people, facts.sessions()).empty(wording(facts));
            schedule.placements().forEach(crowd::add);
            long oneByOne =
                    people.stream()
                            .mapToLong(person -> penalty(facts, person, schedule.placements()))
                            .sum();
            assertThat(crowd.penalty()).as("seed %d", seed).isEqualTo(oneByOne);
            assertThat(crowd.matches().stream().mapToLong(GroupMatch::penalty).sum())
                    .isEqualTo(oneByOne);
            missing += oneByOne > 0 ? 1 : 0;
        }
        assertThat(missing).isGreaterThan(PROBLEMS / 20);
    }

    @Test
    void paysWhereSessionsHaveMorePeopleThanThereAreSessions() {
        assertThat(WantedCrowd.pays(3_600, 48)).isTrue();
        assertThat(WantedCrowd.pays(500, 48)).isFalse();
        assertThat(WantedCrowd.pays(0, 0)).isFalse();
    }

    private static long penalty(Facts facts, Person person, List<FixedPlacement> placements) {
        var group = new WantedGroup(person, List.of(), null, wording(facts));
        placements.stream().filter(placed -> concerns(person, placed)).forEach(group::add);
        return group.penalty();
    }

    private static boolean concerns(Person person, Placement placed) {
        var attendees = placed.session().attendees();
        return attendees.wanted().contains(person) || attendees.binds(person);
    }

    private static FindingWording wording(Facts facts) {
        return new FindingWording(facts.problem().timeZone());
    }
}
