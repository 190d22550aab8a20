package dev.plumbline.bench.yardstick.cosplib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.bench.yardstick.InstanceVerdict;
import dev.plumbline.bench.yardstick.TinyYardstick;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.schedule.Score;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the objective means, in instances small enough to count by hand. */
class CosplibScorerTest {

    private static final int SESSION_2 = 2;

    private final CosplibLayout layout = CosplibLayout.of(CosplibInstance.read(instance()));

    static ObjectNode instance() {
        return (ObjectNode) JsonText.parse(TinyYardstick.COSPLIB.getBytes(StandardCharsets.UTF_8));
    }

    private SubmissionPlace at(String id, int session, int room, int slot) {
        int submission =
                layout.submissions().stream()
                        .map(CosplibInstance.Submission::id)
                        .toList()
                        .indexOf(id);
        return new SubmissionPlace(submission, session, room, slot);
    }

    private InstanceVerdict judge(SubmissionPlace... assignments) {
        return CosplibScorer.judge(layout, Arrays.asList(assignments));
    }

    @Test
    void aPerfectScheduleCostsNothingButWhatItMust() {
        var verdict =
                judge(at("a1", 0, 0, 0), at("a2", 0, 0, 1), at("a3", 1, 0, 0), at("b1", 2, 1, 0));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.terms())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "tracksSessions",
                                cost(1),
                                "submissionsSessions",
                                cost(2 * 5 * 2000)));
        assertThat(verdict.value()).isEqualTo(cost(20_001));
    }

    private static Score cost(long cost) {
        return new Score(0, 0, -cost);
    }

    @Test
    void everythingInOneSessionCostsEachTermOnce() {
        // a1 stands beside b1's first slot and a2 beside its second
        var verdict =
                judge(at("a1", 1, 1, 0), at("a2", 1, 1, 1), at("b1", 1, 0, 0), at("a3", 2, 1, 0));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.terms())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "tracksRooms", cost(2),
                                "sessionsRooms", cost(4),
                                "similarTracks", cost(8),
                                "submissionsRooms", cost(3 * 4000),
                                "presentersConflicts", cost(10_000),
                                "attendeesConflicts", cost(20_000),
                                "chairsConflicts", cost(40_000),
                                "presentersConflictsTimeslot", cost(100_000)));
    }

    @Test
    void aScatteredTrackPaysForRoomsGapsAndOrder() {
        // session S2 is at 19:00 for the presenter of a2, who has order 2 and comes third
        var verdict =
                judge(
                        at("a1", 0, 0, 0),
                        at("a3", 0, 1, 1),
                        at("a2", SESSION_2, 1, 0),
                        at("b1", 1, 1, 0));

        assertThat(verdict.terms())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "tracksSessions", cost(2),
                                "sessionsRooms", cost(4),
                                "roomsPerTrack", cost(16),
                                "parallelTracks", cost(32),
                                "consecutiveTracks", cost(64),
                                "submissionsTimezones", cost(128),
                                "submissionsOrder", cost(1000),
                                "submissionsRooms", cost(3 * 4000)));
    }

    @Test
    void violationsAreCounted() {
        var verdict =
                judge(at("a1", 0, 0, 0), at("b1", 0, 0, 1), at("a2", 1, 0, 0), at("a2", 1, 0, 0));

        assertThat(verdict.violations())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "unscheduled_submission", 1L,
                                "submission_scheduled_twice_or_split", 1L,
                                "outside_session", 1L,
                                "slot_used_twice", 1L,
                                "more_than_one_track_in_session_room", 1L));
        assertThat(verdict.isFeasible()).isFalse();
    }

    @Test
    void submissionsOfATrackAreListedInTheirOrder() {
        var text = instance();
        ((ObjectNode) text.get("submissions").get(0)).put("order", 3);
        ((ObjectNode) text.get("submissions").get(1)).put("order", 1);

        assertThat(CosplibLayout.of(CosplibInstance.read(text)).submissions())
                .extracting(CosplibInstance.Submission::id)
                .isEqualTo(List.of("a2", "a3", "a1", "b1"));
    }
}
