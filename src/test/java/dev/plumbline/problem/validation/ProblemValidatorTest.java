package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.Problem;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the small files in datasets/invalid cannot show: mistakes that meet, and sizes. */
class ProblemValidatorTest {

    /** Not a measure of speed: whoever is still at it then is taken to hang. */
    private static final int HANGS_AFTER_SECONDS = 60;

    @Test
    void aMistakeGivesNoFollowUps() {
        var edited =
                EditedJson.everyField()
                        .with("/gridMinutes", "'5'")
                        .with("/people", "{}")
                        .with("/timeSlots/0/start", "'half past nine'")
                        .with("/talks/1/id", "17")
                        .with("/talks/2/exclusiveWith", "['t1']");
        assertThat(MistakeCodes.of(edited))
                .containsExactlyInAnyOrder(
                        "/gridMinutes wrongType",
                        "/people wrongType",
                        "/timeSlots/0/start badTime",
                        "/talks/1/id wrongType");
    }

    @Test
    void aMisspeltListMakesNoReferenceDangle() {
        var edited = EditedJson.everyField();
        edited.with("/peple", edited.tree().get("people").toString()).without("/people");
        assertThat(MistakeCodes.of(edited)).containsExactly("/peple unknownField");
    }

    @Test
    void idsOfThingsWithOtherMistakesAreKnown() {
        var edited = EditedJson.everyField().with("/people/0/attendance", "'AWAY'");
        assertThat(MistakeCodes.of(edited)).containsExactly("/people/0/attendance unknownValue");
    }

    @Test
    void aProblemWithoutAnythingIsValid() {
        assertThat(MistakeCodes.of(EditedJson.of("{'name':'Nothing','timeZone':'UTC'}"))).isEmpty();
    }

    @Test
    void factsThatContradictEachOtherAreNoMistakes() {
        var edited =
                EditedJson.everyField()
                        .with("/talks/2/minutes", "1000")
                        .with(
                                "/talks/1/pin",
                                "{'timeSlot':'wed-am','start':'2026-11-11T09:30:00-05:00'}")
                        .with("/talks/0/roomFeatures", "['stage']");
        assertThat(MistakeCodes.of(edited)).isEmpty();
    }

    @Test
    void eachCycleIsNamedOnce() {
        var edited =
                EditedJson.everyField()
                        .with("/talks/0/after", "[{'session':'t2'}]")
                        .with("/talks/2/after", "[{'session':'t1'},{'session':'c1'}]");
        var errors = new InputErrors();
        ProblemJson.read(edited.tree(), "", errors);
        assertThat(errors.list())
                .containsExactly(
                        new InputError(
                                "/talks/1/after/0/session",
                                "cyclicAfter",
                                "No session can come after itself: \"status\" after \"t2\" after \"t1\" after \"status\". Maybe remove one \"after\"?"));
    }

    /** What was put together, not read, may be of any year. */
    @Test
    void aTimeSlotIsInYearsThatThereMayBe() {
        var valid = ProblemJson.read(EditedJson.everyField().bytes());
        var slot = valid.timeSlots().getFirst();
        var early = slot.withStart(OffsetDateTime.parse("1969-12-31T23:59:00Z"));
        var late = slot.withEnd(OffsetDateTime.parse("2201-01-01T00:00:00Z"));
        assertThat(mistakes(valid.withTimeSlots(List.of(early))))
                .contains("/timeSlots/0/start yearOutOfRange");
        assertThat(mistakes(valid.withTimeSlots(List.of(late))))
                .contains("/timeSlots/0/end yearOutOfRange");
    }

    private static List<String> mistakes(Problem problem) {
        return MistakeCodes.of(() -> ProblemValidator.requireValid(problem));
    }

    /** Ten are named; of more the last ones are left out. */
    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void aLongCycleIsCutShort(int talks, boolean isCut) {
        var edited = chain(talks);
        edited.with("/talks/0/after", "[{'session':'talk-%d'}]".formatted(talks - 1));
        var errors = new InputErrors();
        ProblemJson.read(edited.tree(), "", errors);
        assertThat(errors.list()).hasSize(1);
        String detail = errors.list().getFirst().detail();
        assertThat(detail.contains("…")).isEqualTo(isCut);
        assertThat(detail.split(" after \"")).hasSize(10 + 1);
    }

    @Test
    void aProblemThatWasPutTogetherIsRefusedLikeOneThatWasRead() {
        var errors = new InputErrors();
        var edited =
                EditedJson.everyField()
                        .with("/talks/0/speakers/0", "'nobody'")
                        .with("/talks/1/minutes", "7");
        var problem = ProblemJson.read(edited.tree(), "", errors);
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> ProblemValidator.requireValid(Objects.requireNonNull(problem)));
        assertThat(refusal.errors()).hasSize(2).containsExactlyElementsOf(errors.list());
        var valid = ProblemJson.read(EditedJson.everyField().bytes());
        assertThatCode(() -> ProblemValidator.requireValid(valid)).doesNotThrowAnyException();
    }

    @Test
    void nestedTimeSlotsOfARoomAllOverlap() {
        var slot =
                "{'id':'%s','room':'salon-b','start':'2026-11-11T%s:00Z','end':'2026-11-11T%s:00Z'}";
        var edited =
                EditedJson.everyField()
                        .with("/timeSlots/2", slot.formatted("long", "08:00", "18:00"))
                        .with("/timeSlots/3", slot.formatted("short", "09:00", "10:00"))
                        .with("/timeSlots/4", slot.formatted("other", "17:00", "18:00"));
        assertThat(MistakeCodes.of(edited))
                .containsExactlyInAnyOrder(
                        "/timeSlots/3/start slotOverlap", "/timeSlots/4/start slotOverlap");
    }

    @Test
    void slotsThatTouchDoNotOverlap() {
        var edited =
                EditedJson.everyField()
                        .with(
                                "/timeSlots/2",
                                "{'id':'next','room':'salon-b','start':'2026-11-11T21:00:00+01:00','end':'2026-11-11T22:00:00+01:00'}");
        assertThat(MistakeCodes.of(edited)).isEmpty();
    }

    /** These three would take minutes if a check compared everything with everything. */
    @Test
    @Timeout(HANGS_AFTER_SECONDS)
    void manySessionsAreChecked() {
        assertThat(MistakeCodes.of(chain(4_900))).isEmpty();
    }

    @Test
    @Timeout(HANGS_AFTER_SECONDS)
    void manyUnknownNamesAreReported() {
        var edited = chain(4_900);
        edited.tree()
                .get("talks")
                .forEach(
                        talk ->
                                ((ObjectNode) talk)
                                        .putArray("exclusiveWith")
                                        .add("tlak-" + talk.get("id").textValue().substring(5)));
        assertThat(MistakeCodes.of(edited)).hasSize(InputErrors.LIMIT + 1);
    }

    @Test
    @Timeout(HANGS_AFTER_SECONDS)
    void manyPinsAmongManySlotsAreChecked() {
        var edited = chain(4_000);
        for (int i = 0; i < 1_990; i++) {
            ((ObjectNode) edited.tree().get("talks").get(i))
                    .putObject("pin")
                    .put("start", addSlot(edited, i));
        }
        assertThat(MistakeCodes.of(edited)).isEmpty();
    }

    /** Breaks and coordination sessions are sessions, too. */
    @Test
    void tooManySessionsAreRefused() {
        var breaks =
                EditedJson.everyField().tree().get("timeSlots").findValues("breaks").stream()
                        .mapToInt(JsonNode::size)
                        .sum();
        assertThat(breaks).isPositive();
        assertThat(MistakeCodes.of(chain(SizeLimits.SESSIONS - breaks))).isEmpty();
        assertThat(MistakeCodes.of(chain(SizeLimits.SESSIONS - breaks + 1)))
                .containsExactly("/talks tooManySessions");

        var full = chain(SizeLimits.SESSIONS - breaks - 1);
        full.with("/coordinationSessions", "[" + coordinationSession("one") + "]");
        assertThat(MistakeCodes.of(full)).isEmpty();
        full.with("/coordinationSessions/1", coordinationSession("two"));
        assertThat(MistakeCodes.of(full)).containsExactly("/talks tooManySessions");
    }

    private static String coordinationSession(String id) {
        return "{'id':'%s','title':'C','clusters':['pci','iommu'],'minutes':10}".formatted(id);
    }

    @Test
    void tooManyTimeSlotsAreRefused() {
        var edited = EditedJson.everyField();
        for (int i = edited.tree().get("timeSlots").size(); i < SizeLimits.TIME_SLOTS; i++) {
            addSlot(edited, i);
        }
        assertThat(MistakeCodes.of(edited)).isEmpty();
        addSlot(edited, SizeLimits.TIME_SLOTS);
        assertThat(MistakeCodes.of(edited)).containsExactly("/timeSlots tooManyTimeSlots");
    }

    @Test
    void breaksMayFillTheirSlot() {
        var pause =
                "{'minutes':%d,'earliest':'2026-12-01T08:00:00Z','latest':'2026-12-01T09:00:00Z'}";
        var slot =
                "{'id':'full','room':'salon-b','start':'2026-12-01T08:00:00Z','end':'2026-12-01T09:00:00Z','breaks':[%s,%s]}";
        var fits = slot.formatted(pause.formatted(30), pause.formatted(30));
        assertThat(MistakeCodes.of(EditedJson.everyField().with("/timeSlots/2", fits))).isEmpty();
        var tooLong = slot.formatted(pause.formatted(30), pause.formatted(40));
        assertThat(MistakeCodes.of(EditedJson.everyField().with("/timeSlots/2", tooLong)))
                .containsExactly("/timeSlots/2/breaks breaksTooLong");
    }

    /** On a grid of 5 minutes. */
    @ParameterizedTest
    @CsvSource({"27, 25", "3, 5", "9, 5", "11, 10"})
    void aLengthOffTheGridIsToldTheOneBelow(int minutes, int proposed) {
        var edited =
                EditedJson.everyField()
                        .with("/gridMinutes", "5")
                        .with("/talks/0/minutes", Integer.toString(minutes));
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class, () -> ProblemJson.read(edited.bytes()));
        assertThat(refusal.errors())
                .containsExactly(
                        new InputError(
                                "/talks/0/minutes",
                                "offGrid",
                                "The field (minutes) is %d, but must be a multiple of gridMinutes (5). Maybe %d?"
                                        .formatted(minutes, proposed)));
    }

    /** In December, after all others. */
    private static String addSlot(EditedJson edited, int number) {
        var start = OffsetDateTime.parse("2026-12-01T00:00:00Z").plusMinutes(20L * number);
        ((ArrayNode) edited.tree().get("timeSlots"))
                .addObject()
                .put("id", "slot-" + number)
                .put("room", "salon-b")
                .put("start", start.toString())
                .put("end", start.plusMinutes(20).toString());
        return start.toString();
    }

    /** Each talk comes after the one before it. */
    private static EditedJson chain(int talks) {
        var edited = EditedJson.everyField();
        var list = (ArrayNode) edited.tree().get("talks");
        list.removeAll();
        edited.without("/coordinationSessions").without("/relations").without("/wishes");
        for (int i = 0; i < talks; i++) {
            var talk = list.addObject().put("id", "talk-" + i).put("title", "T").put("minutes", 10);
            talk.putArray("speakers").add("ada");
            if (i > 0) {
                talk.putArray("after").addObject().put("session", "talk-" + (i - 1));
            }
        }
        return edited;
    }
}
