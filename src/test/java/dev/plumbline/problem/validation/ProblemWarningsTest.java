package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.testing.EditedJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemWarningsTest {

    @Test
    void whatWasForgottenIsSaid() {
        var edited =
                EditedJson.everyField()
                        .with("/rooms/2", "{'id':'attic','name':'Attic'}")
                        .with("/people/3", "{'id':'olga','name':'Olga Przyk\u0142ad'}")
                        .with("/clusters/2", "{'id':'vfio','name':'VFIO'}")
                        .with("/clusters/1/leads", "[]")
                        .with("/talks/1/quorums", "[]");
        assertThat(warnings(edited))
                .containsExactly(
                        "The room \"attic\" has no time slot.",
                        "The talk \"t2\" has no speakers.",
                        "The cluster \"iommu\" has no leads, so the coordination session \"c1\" needs nobody of it.",
                        "No session belongs to the cluster \"vfio\".",
                        "The person \"olga\" has no part in anything.");
    }

    @Test
    void scarceTimeIsSaid() {
        assertThat(warnings(EditedJson.everyField().with("/talks/1/minutes", "200")).getFirst())
                .isEqualTo(
                        "Sessions and breaks want 300 minutes, but the time slots have only 270: some will be shortened or on the waitlist.");
        assertThat(warnings(EditedJson.everyField().with("/talks/2/minutes", "200")).getFirst())
                .isEqualTo(
                        "Even at their shortest, sessions and breaks take 300 minutes, but the time slots have only 270: some will be on the waitlist.");
    }

    @Test
    void aTrackWithoutSlotIsSaid() {
        var edited =
                EditedJson.everyField()
                        .with("/tracks/1", "{'id':'rt','name':'Real time'}")
                        .with("/timeSlots/1/track", "'vip'");
        assertThat(warnings(edited)).contains("No time slot is open to the track \"rt\".");
    }

    @Test
    void noTimeSlotsAreSaid() {
        assertThat(warnings(EditedJson.of("{'name':'Nothing','timeZone':'UTC'}")))
                .containsExactly("There are no time slots, so every session goes to the waitlist.");
    }

    private static List<String> warnings(EditedJson problem) {
        return ProblemWarnings.of(Facts.of(ProblemJson.read(problem.bytes())));
    }
}
