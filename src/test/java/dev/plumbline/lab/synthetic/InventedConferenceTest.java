package dev.plumbline.lab.synthetic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InventedConferenceTest {

    private final Problem problem = ProblemGenerator.generate(ProblemKind.CONFERENCE, 5);

    @Test
    void eighteenWindowsEachBoundToItsTrack() {
        assertThat(problem.tracks()).hasSize(18);
        assertThat(problem.rooms()).hasSize(3);
        assertThat(problem.timeSlots())
                .hasSize(18)
                .extracting(TimeSlot::track)
                .doesNotHaveDuplicates();
        assertThat(problem.timeSlots().stream().map(slot -> slot.start().toLocalDate()).distinct())
                .hasSize(3);
    }

    @Test
    void tenToTwelveSessionsFitIntoEachWindow() {
        Map<String, Integer> minutes = new TreeMap<>();
        WellFormed.sessions(problem)
                .forEach(talk -> minutes.merge(talk.track(), talk.shortest(), Integer::sum));
        assertThat(minutes.values()).hasSize(18).allMatch(needed -> needed <= 155);
        assertThat(
                        WellFormed.sessions(problem).stream()
                                .collect(groupingBy(Talk::track, counting()))
                                .values())
                .allMatch(count -> count >= 10 && count <= 12);
    }

    @Test
    void peopleSpeakAndLeadInSeveralMicroconferences() {
        assertThat(tracksBySpeaker().values())
                .filteredOn(tracks -> tracks.size() > 1)
                .hasSizeGreaterThan(20);
        assertThat(
                        problem.clusters().stream()
                                .flatMap(cluster -> cluster.leads().stream())
                                .distinct()
                                .count())
                .isLessThan(problem.clusters().stream().mapToLong(c -> c.leads().size()).sum());
    }

    @Test
    void somebodySpeaksInTwoMicroconferencesAtOnce() {
        Map<String, TimeSlot> windows = new TreeMap<>();
        problem.timeSlots().forEach(slot -> windows.put(slot.track(), slot));
        assertThat(tracksBySpeaker().values())
                .filteredOn(
                        tracks ->
                                tracks.stream()
                                                .map(track -> windows.get(track).start())
                                                .distinct()
                                                .count()
                                        < tracks.size())
                .hasSizeBetween(6, 12);
    }

    private Map<String, Set<String>> tracksBySpeaker() {
        Map<String, Set<String>> tracks = new TreeMap<>();
        for (Talk talk : problem.talks()) {
            for (String speaker : talk.participants().speakers()) {
                tracks.computeIfAbsent(speaker, key -> new LinkedHashSet<>()).add(talk.track());
            }
        }
        return tracks;
    }
}
