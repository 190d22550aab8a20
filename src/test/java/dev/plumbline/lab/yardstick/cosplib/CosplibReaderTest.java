package dev.plumbline.lab.yardstick.cosplib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.lab.yardstick.Forms;
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
        var yardstick = Forms.read(CosplibScorerTest.instance());

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
                                    ((ObjectNode) instance.get("weights")).put("roomsPertrack", 1);
                                    ((ObjectNode) instance.get("sessions").get(1))
                                            .put("name", "S0")
                                            .put("start", "9 am")
                                            .put("date", "1 May");
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
                        "/weights/roomsPertrack unknownName",
                        "/sessions/1/name duplicateName",
                        "/sessions/1/start badTime",
                        "/sessions/1/date badTime",
                        "/trackRoomPenalty/B/R9 outOfRange");
    }

    @Test
    void unknownFieldsAreMistakes() {
        assertThat(mistakes(instance -> submission(instance).put("lenght", 1)))
                .singleElement()
                .extracting(InputError::code)
                .isEqualTo("unknownField");
    }

    @Test
    void hintsNameWhatWasMeant() {
        assertThat(
                        mistakes(
                                instance ->
                                        ((ObjectNode) instance.get("weights"))
                                                .put("roomPerTrack", 1)))
                .singleElement()
                .satisfies(error -> assertThat(error.detail()).contains("roomsPerTrack"));
    }

    @Test
    void whatIsNoInstanceIsRefused() {
        for (String text : List.of("[]", "{}", "{\"format\": \"cosplib-json/2\"}", "3", "{")) {
            assertThatThrownBy(() -> Forms.read(text.getBytes(StandardCharsets.UTF_8)))
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
