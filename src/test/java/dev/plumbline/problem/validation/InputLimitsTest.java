package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value that is accepted, and the first one that is not. */
class InputLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    /gridMinutes                    | 1       | 0       | outOfRange
                    /gridMinutes                    | 60      | 61      | outOfRange
                    /rooms/0/capacity               | 1       | 0       | outOfRange
                    /rooms/0/capacity               | 1000000 | 1000001 | outOfRange
                    /talks/2/priority               | 1       | 0       | outOfRange
                    /talks/2/priority               | 5       | 6       | outOfRange
                    /talks/2/expectedAudience       | 0       | -1      | outOfRange
                    /talks/2/expectedAudience       | 1000000 | 1000001 | outOfRange
                    /talks/1/places/1/cost          | 0       | -1      | outOfRange
                    /talks/1/places/1/cost          | 1000000 | 1000001 | outOfRange
                    /talks/1/after/0/maxGapMinutes  | 0       | -1      | outOfRange
                    /talks/1/quorums/1/atLeast      | 1       | 0       | outOfRange
                    /talks/1/quorums/1/atLeast      | 2       | 3       | quorumTooLarge
                    /talks/1/quorums/0/atLeast      | 2       | 3       | quorumTooLarge
                    /talks/2/minutes                | 10      | 0       | outOfRange
                    /talks/2/minutes                | 10080   | 10090   | outOfRange
                    /talks/2/minMinutes             | 20      | 30      | minMinutesAboveMinutes
                    /published/placements/1/minutes | 1       | 0       | outOfRange
                    """)
    void numbers(String pointer, String last, String beyond, String code) {
        assertLimit(pointer, last, beyond, pointer + " " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    /published/at    | '1970-01-01T00:00:00Z'      | '1969-12-31T23:59:00Z'      | yearOutOfRange
                    /published/at    | '2200-12-31T23:59:00Z'      | '2201-01-01T00:00:00Z'      | yearOutOfRange
                    /timeSlots/1/end | '2026-11-11T14:10:00-05:00' | '2026-11-11T14:00:00-05:00' | endNotAfterStart
                    /timeSlots/1/end | '2026-11-18T14:00:00-05:00' | '2026-11-18T14:01:00-05:00' | slotTooLong
                    """)
    void times(String pointer, String last, String beyond, String code) {
        assertLimit(pointer, last, beyond, pointer + " " + code);
    }

    @Test
    void timeSlotsReachOverAYear() {
        assertLimit(
                "/timeSlots/1",
                slot("salon-b", "2027-11-12T08:30:00-05:00", "2027-11-12T09:30:00-05:00"),
                slot("salon-b", "2027-11-13T08:30:00-05:00", "2027-11-13T09:30:00-05:00"),
                "/timeSlots/1/end horizonTooLong");
    }

    @Test
    void timeSlotsOfARoomFollowEachOther() {
        assertLimit(
                "/timeSlots/1",
                slot("salon-a", "2026-11-11T13:00:00-05:00", "2026-11-11T14:00:00-05:00"),
                slot("salon-a", "2026-11-11T12:59:00-05:00", "2026-11-11T14:00:00-05:00"),
                "/timeSlots/1/start slotOverlap");
    }

    /** The second one ends before the first one does, and the third lies in the first alone. */
    @Test
    void aLongTimeSlotIsLookedAtToItsEnd() {
        var edited =
                EditedJson.everyField()
                        .with(
                                "/timeSlots/1",
                                slot(
                                        "salon-a",
                                        "2026-11-11T10:00:00-05:00",
                                        "2026-11-11T11:00:00-05:00"))
                        .with(
                                "/timeSlots/2",
                                slot(
                                                "salon-a",
                                                "2026-11-11T12:00:00-05:00",
                                                "2026-11-11T12:30:00-05:00")
                                        .replace("wed-pm", "noon"));
        assertThat(MistakeCodes.of(edited))
                .contains("/timeSlots/1/start slotOverlap", "/timeSlots/2/start slotOverlap");
    }

    @Test
    void aBreakEndsWithItsSlot() {
        // From 12:00 at the earliest to 13:00.
        assertLimit(
                "/timeSlots/0/breaks/1/minutes",
                "60",
                "70",
                "/timeSlots/0/breaks/1 breakDoesNotFit");
    }

    /** Each of them fits the slot, which has three and a half hours. */
    @Test
    void breaksFitTogether() {
        assertLimit(
                "/timeSlots/0/breaks",
                "[%s,%s]".formatted(early(100), early(110)),
                "[%s,%s]".formatted(early(110), early(110)),
                "/timeSlots/0/breaks breaksTooLong");
    }

    private static String early(int minutes) {
        return "{'minutes':%d,'earliest':'2026-11-11T09:30:00-05:00','latest':'2026-11-11T11:10:00-05:00'}"
                .formatted(minutes);
    }

    /** On the grid it could only start at 12:30, which is too late. */
    @Test
    void aBreakStartsOnTheGrid() {
        assertLimit(
                "/timeSlots/0/breaks/1",
                pause("2026-11-11T12:21:00-05:00", "2026-11-11T12:30:00-05:00"),
                pause("2026-11-11T12:21:00-05:00", "2026-11-11T12:29:00-05:00"),
                "/timeSlots/0/breaks/1 breakDoesNotFit");
        assertLimit(
                "/timeSlots/0/breaks/1",
                pause("2026-11-11T12:20:00-05:00", "2026-11-11T12:20:00-05:00"),
                pause("2026-11-11T12:20:00-05:00", "2026-11-11T12:19:00-05:00"),
                "/timeSlots/0/breaks/1/latest latestBeforeEarliest");
    }

    @Test
    void aPinnedSessionEndsWithItsSlot() {
        assertPin("{'start':'2026-11-11T14:50:00-05:00','minutes':10}", true);
        assertPin("{'start':'2026-11-11T14:50:00-05:00','minutes':20}", false);
        assertPin("{'start':'2026-11-11T14:50:00-05:00'}", true);
        assertPin("{'start':'2026-11-11T15:00:00-05:00'}", false);
        assertPin("{'timeSlot':'wed-pm','start':'2026-11-11T14:00:00-05:00'}", true);
        assertPin("{'timeSlot':'wed-pm','start':'2026-11-11T12:00:00-05:00'}", false);
        assertPin("{'timeSlot':'wed-pm'}", true);
    }

    /** The time slot starts at 14:05, so the grid of 10 minutes goes on from there. */
    @ParameterizedTest
    @CsvSource({"14:15, true", "14:10, false", "14:20, false"})
    void aPinLiesOnTheGridOfItsSlot(String time, boolean isPossible) {
        var edited =
                EditedJson.everyField()
                        .with("/timeSlots/1/start", "'2026-11-11T14:05:00-05:00'")
                        .with("/talks/2/pin", "{'start':'2026-11-11T%s:00-05:00'}".formatted(time));
        assertThat(MistakeCodes.of(edited))
                .isEqualTo(isPossible ? List.of() : List.of("/talks/2/pin/start offGrid"));
    }

    private static void assertPin(String pin, boolean isPossible) {
        var mistakes = MistakeCodes.of(EditedJson.everyField().with("/talks/2/pin", pin));
        assertThat(mistakes)
                .isEqualTo(isPossible ? List.of() : List.of("/talks/2/pin/start pinOutsideSlot"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tracks/0/id",
                "/rooms/0/id",
                "/people/0/id",
                "/clusters/0/id",
                "/timeSlots/0/id",
                "/talks/0/id",
                "/coordinationSessions/0/id"
            })
    void ids(String pointer) {
        assertLimit(pointer, quoted(200), quoted(201), pointer + " tooLong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/tracks/0/name",
                "/rooms/0/name",
                "/rooms/0/features/0",
                "/people/0/name",
                "/people/0/affiliation",
                "/people/0/unavailable/0/reason",
                "/clusters/0/name",
                "/timeSlots/0/breaks/0/title",
                "/talks/0/title",
                "/talks/0/abstract",
                "/talks/1/roomFeatures/0",
                "/coordinationSessions/0/title"
            })
    void texts(String pointer) {
        assertLimit(pointer, quoted(20_000), quoted(20_001), pointer + " tooLong");
    }

    @Test
    void whoIsNamedTwiceCountsOnce() {
        assertLimit(
                "/talks/1/quorums/1/people",
                "['ada','mei','ada']",
                "['ada','ada']",
                "/talks/1/quorums/1/atLeast quorumTooLarge");
        assertLimit(
                "/coordinationSessions/0/clusters",
                "['pci','iommu','pci']",
                "['pci','pci']",
                "/coordinationSessions/0/clusters tooFewClusters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDIUM", "OFF"})
    void nobodyIsAwayALittle(String severity) {
        assertLimit(
                "/people/0/unavailable/0/severity",
                "'HARD'",
                "'" + severity + "'",
                "/people/0/unavailable/0/severity unknownValue");
    }

    /** What else is wrong with a problem that was edited in one place only does not matter here. */
    private static void assertLimit(String pointer, String last, String beyond, String mistake) {
        assertThat(MistakeCodes.of(EditedJson.everyField().with(pointer, last)))
                .doesNotContain(mistake);
        assertThat(MistakeCodes.of(EditedJson.everyField().with(pointer, beyond)))
                .contains(mistake);
    }

    private static String quoted(int length) {
        return "'" + "x".repeat(length) + "'";
    }

    private static String slot(String room, String start, String end) {
        return "{'id':'wed-pm','room':'%s','start':'%s','end':'%s'}".formatted(room, start, end);
    }

    private static String pause(String earliest, String latest) {
        return "{'minutes':10,'earliest':'%s','latest':'%s'}".formatted(earliest, latest);
    }
}
