package dev.plumbline.lab.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConferenceWindowsTest {

    private final Problem stageOne = ProblemGenerator.generate(ProblemKind.CONFERENCE_WINDOWS, 5);
    private final Problem stageTwo = ProblemGenerator.generate(ProblemKind.CONFERENCE, 5);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void everyMicroconferenceIsOneTalkThatIsCalledLikeItsTrack() {
        assertThat(stageOne.talks())
                .extracting(Talk::id)
                .isEqualTo(stageTwo.tracks().stream().map(Track::id).toList());
        assertThat(stageOne.talks())
                .allMatch(mc -> mc.minutes() == 210 && mc.shortest() == 210)
                .allMatch(mc -> mc.id().equals(mc.track()));
    }

    @Test
    void halfDaysAreOpenToAllAndHaveNoBreaks() {
        assertThat(stageOne.timeSlots())
                .hasSize(18)
                .allMatch(slot -> slot.track() == null && slot.breaks().isEmpty())
                .extracting(TimeSlot::start)
                .isEqualTo(stageTwo.timeSlots().stream().map(TimeSlot::start).toList());
    }

    @Test
    void bothStagesHaveTheSamePeopleRoomsAndTracks() {
        assertThat(stageOne.people()).isEqualTo(stageTwo.people());
        assertThat(stageOne.rooms()).isEqualTo(stageTwo.rooms());
        assertThat(stageOne.tracks()).isEqualTo(stageTwo.tracks());
    }

    @Test
    void manyAreRequiredInSeveralMicroconferences() {
        Map<String, Integer> required = new HashMap<>();
        stageOne.talks().stream()
                .flatMap(mc -> mc.participants().requiredPeople().stream())
                .forEach(person -> required.merge(person, 1, Integer::sum));
        assertThat(required.values()).filteredOn(count -> count > 1).hasSizeGreaterThan(15);
    }

    @Test
    void whoeverLeadsIsRequiredAndOtherSpeakersAreWanted() {
        for (int index = 0; index < stageOne.tracks().size(); index++) {
            var people = stageOne.talks().get(index).participants();
            assertThat(people.requiredPeople()).containsAll(stageOne.tracks().get(index).leads());
            assertThat(people.wantedPeople())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(people.requiredPeople());
        }
    }

    @Test
    void someExcludeEachOtherAndSomeCannotBeEverywhere() {
        assertThat(stageOne.talks())
                .anyMatch(mc -> !mc.conditions().exclusiveWith().isEmpty())
                .anyMatch(mc -> !mc.conditions().places().isEmpty())
                .allMatch(mc -> mc.conditions().expectedAudience() >= 35);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWindowsItWasInventedWithAreFeasible(long seed) {
        var facts = Facts.of(ProblemGenerator.generate(ProblemKind.CONFERENCE_WINDOWS, seed));
        List<FixedPlacement> placements =
                ProblemGenerator.generate(ProblemKind.CONFERENCE, seed).timeSlots().stream()
                        .map(window -> inWindow(facts, window))
                        .toList();
        var judged =
                ScheduleAudit.of(
                        RuleSet.of(facts, ModelConfig.DEFAULT), Schedule.of(facts, placements));
        assertThat(judged.schedule().waitlist()).isEmpty();
        assertThat(judged.score().isFeasible()).isTrue();
    }

    private static FixedPlacement inWindow(Facts facts, TimeSlot window) {
        var slot = facts.slotsById().get(window.id());
        return new FixedPlacement(
                facts.sessionsById().get(window.track()), slot, slot.start(), 210);
    }
}
