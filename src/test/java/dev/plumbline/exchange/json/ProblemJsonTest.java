package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    @Test
    void everyFieldOfTheContractIsRead() {
        Problem problem = ProblemJson.read(EditedJson.everyField().bytes());

        assertThat(problem.gridMinutes()).isEqualTo(10);
        assertThat(problem.people().get(0).unavailable().getFirst().severity())
                .isEqualTo(Severity.SOFT);
        assertThat(problem.people().get(1).comfort().tolerable().to())
                .isEqualTo(LocalTime.of(2, 30));
        assertThat(problem.people().get(2).attendance()).isEqualTo(Attendance.UNKNOWN);
        assertThat(problem.talks().get(0).abstractText()).contains("–");
        assertThat(problem.talks().get(1).participants().quorums()).hasSize(2);
        assertThat(problem.talks().get(1).conditions().places().get(1).cost()).isEqualTo(5);
        assertThat(problem.published().placements()).hasSize(2);
        assertThat(Facts.of(problem).sessions()).hasSize(6);
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        Problem problem = ProblemJson.read(EditedJson.everyField().bytes());
        assertThat(reread(problem)).isEqualTo(problem);
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        String json =
                ProblemJson.write(
                        ProblemJson.read(EditedJson.of("{'name':'n','timeZone':'UTC'}").bytes()));
        assertThat(json)
                .isEqualTo(
                        "{\n  \"name\": \"n\",\n  \"timeZone\": \"UTC\",\n  \"gridMinutes\": 5\n}\n");
    }

    @Test
    void timesKeepTheirOffsetAndSeconds() {
        assertThat(ProblemJson.write(ProblemJson.read(EditedJson.everyField().bytes())))
                .contains("\"2026-11-11T09:30:00-05:00\"", "\"2026-11-11T14:00:00Z\"", "\"02:30\"");
    }

    @RepeatedTest(200)
    void anyTextSurvives(RepetitionInfo repetition) {
        String text = text(new Random(repetition.getCurrentRepetition()));
        var edited = EditedJson.everyField();
        ((com.fasterxml.jackson.databind.node.ObjectNode) edited.tree()).put("name", text);
        Problem problem = ProblemJson.read(edited.bytes());
        assertThat(problem.name()).isEqualTo(text);
        assertThat(reread(problem)).isEqualTo(problem);
    }

    @Test
    void mistakesOfAllKindsAreReportedAtOnce() {
        var edited =
                EditedJson.everyField()
                        .with("/colour", "1")
                        .without("/timeZone")
                        .with("/talks/0/minutes", "'20'")
                        .with("/talks/0/speakers/0", "'adda'")
                        .with("/talks/1/minutes", "35")
                        .with("/talks/1/after/0/session", "'t2'")
                        .with("/talks/2/after", "[{'session':'t1'}]")
                        .with("/timeSlots/1/end", "'2026-11-11T13:00:00-05:00'")
                        .with("/people/1/timeZone", "'Asia/Delhi'")
                        .with("/coordinationSessions/0/clusters", "['pci']");

        assertThat(MistakeCodes.of(edited))
                .containsExactlyInAnyOrder(
                        "/colour unknownField",
                        "/timeZone missing",
                        "/talks/0/minutes wrongType",
                        "/talks/0/speakers/0 unknownId",
                        "/talks/1/minutes offGrid",
                        "/talks/2/after/0/session cyclicAfter",
                        "/timeSlots/1/end endNotAfterStart",
                        "/people/1/timeZone unknownTimeZone",
                        "/coordinationSessions/0/clusters tooFewClusters");
    }

    @Test
    void pointersBeginAtTheBase() {
        var errors = new InputErrors();
        ProblemJson.read(
                EditedJson.everyField().with("/talks/0/track", "'vap'").without("/name").tree(),
                "/modelInput",
                errors);
        assertThat(MistakeCodes.of(errors))
                .containsExactly("/modelInput/name missing", "/modelInput/talks/0/track unknownId");
    }

    /** Of any characters but halves of surrogate pairs, which have no encoding. */
    private static String text(Random random) {
        return random.ints(0, Character.MAX_CODE_POINT + 1)
                .map(point -> random.nextBoolean() ? point : point % 256)
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .limit(random.nextInt(1, 51))
                .collect(
                        () -> new StringBuilder("x"),
                        StringBuilder::appendCodePoint,
                        StringBuilder::append)
                .toString();
    }

    private static Problem reread(Problem problem) {
        return ProblemJson.read(ProblemJson.write(problem).getBytes(StandardCharsets.UTF_8));
    }
}
