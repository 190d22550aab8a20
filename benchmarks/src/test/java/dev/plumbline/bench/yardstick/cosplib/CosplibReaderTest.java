package dev.plumbline.bench.yardstick.cosplib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.bench.yardstick.forms.InstanceForms;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is meaningless is refused, with the place and all at once. */
class CosplibReaderTest {

    private static List<InputError> mistakes(Consumer<ObjectNode> change) {
        var instance = CosplibScorerTest.instance();
        change.accept(instance);
        var refused =
                catchThrowableOfType(
                        InvalidInputException.class, () -> CosplibYardstick.read(instance));
        return refused == null ? List.of() : refused.errors();
    }

    private static ObjectNode submission(ObjectNode instance) {
        return (ObjectNode) instance.get("submissions").get(0);
    }

    @Test
    void whatIsRightIsRead() {
        var yardstick = InstanceForms.read(CosplibScorerTest.instance());

        assertThat(yardstick.form()).isEqualTo("cosplib");
        assertThat(yardstick.rules().facts().sessions()).hasSize(4);
        assertThat(yardstick.rules().facts().slots()).hasSize(6);
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        assertThat(
                        mistakes(
                                instance -> {
                                    submission(instance).put("track", "Aa").put("slots", 0);
                                    submission(instance).put("timezone", "CET");
                                    ((ObjectNode) instance.get("weights")).remove("tracksRooms");
                                    ((ObjectNode) instance.get("sessions").get(1))
                                            .put("name", "S0")
                                            .put("start", "9 am");
                                    ((ObjectNode) instance.get("trackRoomPenalty"))
                                            .putObject("B")
                                            .put("R9", -1);
                                }))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/submissions/0/track unknownName",
                        "/submissions/0/slots outOfRange",
                        "/submissions/0/timezone badOffset",
                        "/weights/tracksRooms missing",
                        "/sessions/1/name duplicateName",
                        "/sessions/1/start badTime",
                        "/trackRoomPenalty/B/R9 outOfRange");
    }

    /** As score.py does: where it comes from, what it is called elsewhere, dates of any form. */
    @Test
    void whatSaysNothingToTheObjectiveIsPassedOver() {
        var instance = CosplibScorerTest.instance();
        var expected = CosplibYardstick.read(instance).rules().facts().slots();
        instance.put("source", "a paper");
        submission(instance).put("doi", "10.0/1");
        ((ObjectNode) instance.get("weights")).put("niceWeather", 3);
        ((ObjectNode) instance.get("sessions").get(0)).put("date", "1 May");
        ((ObjectNode) instance.get("sessions").get(1)).remove("date");

        assertThat(CosplibYardstick.read(instance).rules().facts().slots()).hasSameSizeAs(expected);
    }

    @Test
    void hintsNameWhatWasMeant() {
        var misspelt =
                mistakes(
                        instance -> {
                            var weights = (ObjectNode) instance.get("weights");
                            weights.set("roomPerTrack", weights.remove("roomsPerTrack"));
                        });
        assertThat(misspelt)
                .singleElement()
                .satisfies(
                        error ->
                                assertThat(error.detail())
                                        .isEqualTo(
                                                "The weight (roomsPerTrack) is required. Maybe \"roomPerTrack\"?"));
    }

    @Test
    void whatIsNoInstanceIsRefused() {
        for (String text : List.of("[]", "{}", "{\"format\": \"cosplib-json/2\"}", "3", "{")) {
            assertThatThrownBy(() -> InstanceForms.read(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void sessionsWhoseTimesAreOutOfOrderComeInTheirOrderAllTheSame() {
        var instance = CosplibScorerTest.instance();
        ((ObjectNode) instance.get("sessions").get(1)).put("date", "2020-01-01");
        var slots = CosplibYardstick.read(instance).rules().facts().slots();

        assertThat(slots.get(2).start()).isGreaterThanOrEqualTo(slots.get(0).end());
    }
}
