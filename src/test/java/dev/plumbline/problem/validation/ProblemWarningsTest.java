package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** An hour is offered. */
    @ParameterizedTest
    @CsvSource({"30, 30, ''", "30, 35, shortened", "35, 35, Even", "25, 30, ''"})
    void timeThatIsJustEnoughIsNotScarce(int shortest, int wanted, String said) {
        var facts =
                TinyProblem.on("2026-11-11", "UTC")
                        .slot("s", "r", "10:00", "11:00")
                        .talk("a", talk -> talk.speakers("ada"))
                        .talk("b", talk -> talk.speakers("ada").minutes(shortest, wanted))
                        .facts();
        var scarce =
                ProblemWarnings.of(facts).stream()
                        .filter(
                                warning ->
                                        warning.contains("sessions and breaks")
                                                || warning.startsWith("Sessions and breaks"))
                        .toList();
        assertThat(scarce).hasSize(said.isEmpty() ? 0 : 1).allMatch(text -> text.contains(said));
    }

    @Test
    void aTrackIsServedByASlotThatIsOpenToAll() {
        var edited = EditedJson.everyField().with("/tracks/1", "{'id':'rt','name':'Real time'}");
        assertThat(warnings(edited)).noneMatch(warning -> warning.contains("open to the track"));
        assertThat(warnings(edited.with("/timeSlots/1/track", "'rt'")))
                .noneMatch(warning -> warning.contains("open to the track"));
    }

    @Test
    void aWholeMicroconferenceNeedsNoSpeakers() {
        var edited =
                EditedJson.everyField()
                        .with("/talks/3", "{'id':'vip','title':'VIP MC','minutes':30}");
        assertThat(warnings(edited))
                .noneMatch(warning -> warning.contains("\"vip\" has no speakers"));
    }

    @Test
    void coordinationNeedsLeadsUnlessItSaysWhomItNeeds() {
        var edited =
                EditedJson.everyField()
                        .with("/clusters/1/leads", "[]")
                        .with("/talks/1/quorums", "[]");
        assertThat(warnings(edited)).anyMatch(warning -> warning.contains("needs nobody of it"));
        edited.with("/coordinationSessions/0/quorums", "[{'people':['ada'],'atLeast':1}]");
        assertThat(warnings(edited)).noneMatch(warning -> warning.contains("needs nobody of it"));
    }

    /** Whatever somebody is named for, they have a part in something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    /tracks/0/leads                | ['olga']
                    /clusters/1/leads              | ['olga','mei']
                    /talks/2/speakers              | ['olga']
                    /talks/2/requiredPeople        | ['olga']
                    /talks/2/wantedPeople          | ['olga']
                    /talks/2/quorums               | [{'people':['olga'],'atLeast':1}]
                    /tracks/0/chairs/candidates    | ['olga']
                    /timeSlots/0/chairs/candidates | ['olga']
                    """)
    void whoIsNamedAnywhereHasAPart(String pointer, String people) {
        var edited = EditedJson.everyField().with("/people/3", "{'id':'olga','name':'Olga'}");
        String unused = "The person \"olga\" has no part in anything.";
        assertThat(warnings(edited)).contains(unused);
        assertThat(warnings(edited.with(pointer, people))).doesNotContain(unused);
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
