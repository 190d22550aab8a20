package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Steps of the grid and minutes come to one sum, and it is that of counting on one's fingers. */
class WantedGroupTest {

    private static final int PROBLEMS = TestSize.of("wanted.problems", 250, 5_000);
    private static final int DRAWS = 4;

    /** Long slots, so that there are several words of steps. */
    private static final RandomProblems.Size LONG = new RandomProblems.Size(1, 8, 1, 3, 6, 90, 3);

    /** Where members stand. */
    private enum Kind {
        INSIDE_ON_GRID,
        ON_GRID,
        ANYWHERE
    }

    @Test
    void stepsAndMinutesComeToTheSameSum() {
        int missing = 0;
        int bySteps = 0;
        int severalDays = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, LONG));
            var cells = TimeCells.of(facts).orElse(null);
            var random = new Random(seed);
            for (Person person : facts.people().values()) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    var kind = Kind.values()[random.nextInt(Kind.values().length)];
                    var members = members(facts, person, kind, random);
                    long expected = counted(facts, person, members);
                    String about = "seed %d, %s, %s".formatted(seed, person.id(), members);
                    assertThat(penalty(facts, person, null, members)).as(about).isEqualTo(expected);
                    assertThat(penalty(facts, person, cells, members))
                            .as(about)
                            .isEqualTo(expected);
                    missing += expected > 0 ? 1 : 0;
                    bySteps += isOfSteps(facts, person, cells, members) ? 1 : 0;
                    severalDays += days(members) > 1 ? 1 : 0;
                }
            }
        }
        assertThat(missing).isGreaterThan(PROBLEMS);
        assertThat(bySteps).isGreaterThan(PROBLEMS);
        assertThat(severalDays).isGreaterThan(PROBLEMS / 10);
    }

    private static long penalty(
            Facts facts, Person person, TimeCells cells, List<FixedPlacement> members) {
        var busy = new BusyTimes(facts).of(person);
        var group = new WantedGroup(person, busy, cells, wording(facts));
        members.forEach(group::add);
        long penalty = group.penalty();
        assertThat(group.matches().stream().mapToLong(GroupMatch::penalty).sum())
                .isEqualTo(penalty);
        return penalty;
    }

    private static boolean isOfSteps(
            Facts facts, Person person, TimeCells cells, List<FixedPlacement> members) {
        return cells != null
                && new BusyTimes(facts)
                        .of(person).stream().allMatch(busy -> cells.add(busy, cells.none()))
                && members.stream().allMatch(member -> cells.add(member, cells.none()));
    }

    private static FindingWording wording(Facts facts) {
        return new FindingWording(facts.problem().timeZone());
    }

    /** Of any sessions, so that who is not bound is wanted. */
    private static List<FixedPlacement> members(
            Facts facts, Person person, Kind kind, Random random) {
        int grid = facts.problem().gridMinutes();
        List<FixedPlacement> members = new ArrayList<>();
        for (var session : facts.sessions()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            var slot = facts.slots().get(random.nextInt(facts.slots().size()));
            int steps = (int) (slot.time().minutes() / grid);
            int length = 1 + random.nextInt(random.nextInt(4) == 0 ? steps : Math.min(steps, 8));
            long start = slot.start() + (long) grid * random.nextInt(steps - length + 1);
            int minutes = grid * length;
            if (kind == Kind.ON_GRID) {
                start += (long) grid * random.nextInt(-8, 9);
            } else if (kind == Kind.ANYWHERE) {
                start += random.nextInt(-40, 41);
                minutes += random.nextInt(-4, 5);
            }
            members.add(new FixedPlacement(session, slot, start, minutes));
        }
        return members;
    }

    /** Each minute that is wanted counts, but for one session when nothing keeps the person. */
    private static long counted(Facts facts, Person person, List<FixedPlacement> members) {
        Set<Long> taken = new HashSet<>();
        for (var busy : new BusyTimes(facts).of(person)) {
            for (long minute = busy.start(); minute < busy.end(); minute++) {
                taken.add(minute);
            }
        }
        long missed = 0;
        for (boolean isBound : new boolean[] {true, false}) {
            for (FixedPlacement member : members) {
                if (member.session().attendees().binds(person) == isBound) {
                    for (long minute = member.start(); minute < member.end(); minute++) {
                        missed += !taken.add(minute) && !isBound ? 1 : 0;
                    }
                }
            }
        }
        return missed;
    }

    private static long days(List<FixedPlacement> members) {
        return members.stream()
                .map(Placement::placedSlot)
                .map(slot -> slot.start() / (24 * 60))
                .distinct()
                .count();
    }
}
