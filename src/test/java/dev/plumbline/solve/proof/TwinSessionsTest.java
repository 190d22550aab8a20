package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TinyProblem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinSessionsTest {

    private static final int PROBLEMS = 400;

    @Test
    void noRuleSeesWhenTwinsChangePlaces() {
        int swapped = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(doubled(RandomProblems.of(seed, RandomProblems.ANY)));
            var settings =
                    RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
            var rules = RuleSet.of(facts, settings);
            var schedule = RandomSchedules.of(facts, seed);
            var before = TwinSessions.before(facts, facts.sessions());
            for (Session session : facts.sessions()) {
                if (before[session.index()] != 0) {
                    int other = Long.numberOfTrailingZeros(before[session.index()]);
                    var changed = swap(schedule, session, facts.sessions().get(other));
                    assertThat(ScheduleAudit.score(rules, changed))
                            .as("seed %d: %s and %d", seed, session, other)
                            .isEqualTo(ScheduleAudit.score(rules, schedule));
                    swapped++;
                }
            }
        }
        assertThat(swapped).isGreaterThan(20);
    }

    /** Every talk has a second one, with other people of the same kind. */
    private static Problem doubled(Problem problem) {
        List<Person> people = new ArrayList<>(problem.people());
        List<Talk> talks = new ArrayList<>();
        for (Talk talk : problem.talks()) {
            for (String mark : List.of("", "-too")) {
                List<String> speakers = new ArrayList<>();
                for (Person person : problem.people()) {
                    if (talk.participants().speakers().contains(person.id())) {
                        var own = renamed(person, person.id() + "-" + talk.id() + mark);
                        people.add(own);
                        speakers.add(own.id());
                    }
                }
                talks.add(renamed(talk, talk.id() + mark, speakers));
            }
        }
        return problem.withPeople(people).withTalks(talks);
    }

    private static Person renamed(Person person, String id) {
        return person.with().id(id).name("Name of " + id).affiliation(null).build();
    }

    private static Talk renamed(Talk talk, String id, List<String> speakers) {
        return talk.with()
                .id(id)
                .title("Title of " + id)
                .abstractText(null)
                .participants(talk.participants().withSpeakers(speakers))
                .build();
    }

    private static Schedule swap(Schedule schedule, Session one, Session other) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (FixedPlacement placement : schedule.placements()) {
            Session now =
                    placement.session() == one
                            ? other
                            : placement.session() == other ? one : placement.session();
            placements.add(
                    new FixedPlacement(
                            now, placement.slot(), placement.start(), placement.minutes()));
        }
        return Schedule.of(schedule.facts(), placements);
    }

    @Test
    void talksThatDifferInNothingButNamesAreTwins() {
        assertThat(before(TinyProblem.create().talk("a").talk("b").talk("c")))
                .containsExactly(0b000, 0b001, 0b011);
    }

    @Test
    void talksThatDifferInLengthOrClusterOrPinAreNot() {
        assertThat(
                        before(
                                TinyProblem.create()
                                        .talk("a")
                                        .talk("b", talk -> talk.minutes(20, 30))
                                        .talk("c", talk -> talk.clusters("pci"))))
                .containsExactly(0, 0, 0);
    }

    /**
     * Whoever adds a field to one of these has to think: is it a mere name, does it name other
     * sessions or people, or does it count? Then it belongs here, and maybe into Twins.
     */
    @Test
    void nobodyForgetsAField() {
        assertThat(fields(Talk.class))
                .containsExactly(
                        "id",
                        "title",
                        "abstractText",
                        "clusters",
                        "track",
                        "minutes",
                        "minMinutes",
                        "priority",
                        "participants",
                        "conditions",
                        "listing");
        assertThat(fields(Participants.class))
                .containsExactly("speakers", "requiredPeople", "wantedPeople", "quorums");
        assertThat(fields(Conditions.class))
                .containsExactly(
                        "position",
                        "after",
                        "exclusiveWith",
                        "places",
                        "roomFeatures",
                        "expectedAudience",
                        "resources",
                        "tags",
                        "plenary",
                        "setupMinutes",
                        "teardownMinutes",
                        "pin");
        assertThat(fields(Person.class))
                .containsExactly(
                        "id",
                        "name",
                        "affiliation",
                        "attendance",
                        "timeZone",
                        "comfort",
                        "unavailable",
                        "pauseMinutes",
                        "profile");
        assertThat(fields(Problem.class))
                .containsExactly(
                        "name",
                        "timeZone",
                        "gridMinutes",
                        "tracks",
                        "rooms",
                        "timeSlots",
                        "people",
                        "clusters",
                        "talks",
                        "coordinationSessions",
                        "resources",
                        "relations",
                        "wishes",
                        "published");
        assertThat(fields(Session.class))
                .containsExactly(
                        "index",
                        "idRank",
                        "kind",
                        "details",
                        "track",
                        "clusters",
                        "attendees",
                        "places",
                        "pin",
                        "breakLimits");
    }

    /** Every field that is not named as a mere name makes a difference. */
    @Test
    void everyOtherFieldCounts() {
        assertThat(fields(Talk.class)).containsAll(TwinSessions.NAMES_OF_TALK);
        assertThat(fields(Person.class)).containsAll(TwinSessions.NAMES_OF_PERSON);
        assertThat(fields(Participants.class)).containsAll(TwinSessions.LISTS_OF_PEOPLE);
        assertThat(
                        before(
                                TinyProblem.create()
                                        .talk("a")
                                        .talk("b", talk -> talk.priority(2))
                                        .talk("c", talk -> talk.speakers("ada"))
                                        .talk("d", talk -> talk.speakers("bob"))
                                        .talk("e", talk -> talk.speakers("cy"))
                                        .busy("cy", "10:00", "11:00")))
                .containsExactly(0, 0, 0, 0b100, 0);
    }

    private static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static long[] before(TinyProblem problem) {
        var facts = problem.facts();
        return TwinSessions.before(facts, facts.sessions());
    }
}
