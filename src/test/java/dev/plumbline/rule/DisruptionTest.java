package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisruptionTest extends RuleExamples {

    private static final int ROOM = 1;
    private static final int TIME = 3;
    private static final int DROPPED = 4;

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("pm", 30, "13:00", "14:00")
                    .talk("a", talk -> talk.speakers("asha").required("ben").wanted("cleo"))
                    .talk("b", talk -> talk.speakers("asha"))
                    .talk("empty")
                    .talk("new", talk -> talk.speakers("asha"))
                    .published("a", "am", "10:00", 30)
                    .published("b", "am", "10:30", 30)
                    .published("empty", "am", "11:00", 30)
                    .published("pm:break", "pm", "13:00", 30)
                    .published("gone", "am", "11:30", 30);

    private TinyAgenda kept() {
        return problem.agenda()
                .at("a", "am", "10:00")
                .at("b", "am", "10:30")
                .at("empty", "am", "11:00");
    }

    @Test
    void whatWasPublishedStays() {
        assertKept(kept());
        assertKept(kept().at("new", "am", "11:30").at("pm:break", "pm", "14:00"));
    }

    @Test
    void withoutAPublishedAgendaNothingIsDisrupted() {
        assertKept(TinyProblem.create().talk("a").agenda());
    }

    @Test
    void speakersAndRequiredPeopleAreToldOfAnotherTime() {
        var agenda = kept().at("a", "pm", "13:00");
        assertCosts(2 * TIME, agenda);
        assertThat(agenda.findings("disruption"))
                .satisfiesExactly(
                        asha -> {
                            assertThat(asha.isPrivate()).isFalse();
                            assertThat(asha.message())
                                    .isEqualTo(
                                            "Asha must be told that \"Talk a\" moves from Wed 11 Nov 10:00 to 13:00.");
                        },
                        ben -> {
                            assertThat(ben.isPrivate()).isTrue();
                            assertThat(ben.message()).startsWith("Ben must be told that ");
                        });
    }

    @Test
    void anotherRoomAtTheSameTimeIsCheaper() {
        var agenda = kept().at("b", "side", "10:30");
        assertCosts(ROOM, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "Asha must be told that \"Talk b\" at Wed 11 Nov 10:30 is in Salon B now.");
    }

    @Test
    void anotherLengthIsAnotherTime() {
        var agenda = kept().at("b", "am", "10:30", 25);
        assertCosts(TIME, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "Asha must be told that \"Talk b\" at Wed 11 Nov 10:30 has 25 minutes instead of 30 minutes.");
    }

    @Test
    void whoeverIsToldOfSeveralSessionsCountsOnceForTheWorst() {
        var agenda = problem.agenda().at("a", "side", "10:00").at("empty", "am", "11:00");
        assertCosts(DROPPED + ROOM, agenda);
        var asha = agenda.findings("disruption").getFirst();
        assertThat(asha.penalty()).isEqualTo(DROPPED);
        assertThat(asha.sessions())
                .extracting(Session::title)
                .containsExactlyInAnyOrder("Talk a", "Talk b");
        assertThat(asha.message())
                .isEqualTo(
                        "Asha must be told that \"Talk b\", announced for Wed 11 Nov 10:30, has no place any more"
                                + " and that \"Talk a\" at Wed 11 Nov 10:00 is in Salon B now.");
    }

    @Test
    void aSessionWithoutPeopleHasAnAudience() {
        var agenda = kept().at("empty", "side", "11:30", 20);
        assertCosts(TIME, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "The audience must be told that \"Talk empty\" moves from Wed 11 Nov 11:00 to 11:30,"
                                + " has 20 minutes instead of 30 minutes and is in Salon B now.");
    }

    @Test
    void aSlotThatIsGoneIsAnotherRoom() {
        var lost =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("asha"))
                        .published("a", "gone", "10:00", 30);
        assertCosts(ROOM, lost.agenda().at("a", "am", "10:00"));
        assertCosts(TIME, lost.agenda().at("a", "am", "10:30"));
    }

    /** A day has 24 hours, also when the clocks are set back on 1 November. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-14T12:00, 1",
        "2026-10-14T12:01, 2",
        "2026-11-04T11:00, 2",
        "2026-11-04T11:01, 3",
        "2026-11-10T11:00, 3",
        "2026-11-10T11:01, 4",
        "2026-11-12T11:00, 4"
    })
    void theNearerTheDearer(String now, int times) {
        problem.publishedAt("2026-01-01T10:00", now, null);
        assertCosts(times * ROOM, kept().at("empty", "side", "11:00"));
    }

    @Test
    void withoutAsOfThePublicationCounts() {
        problem.publishedAt("2026-11-11T09:00", null, null);
        assertCosts(4 * ROOM, kept().at("empty", "side", "11:00"));
    }

    @Test
    void whatIsFrozenIsDearer() {
        problem.publishedAt(null, null, "11:00");
        assertCosts(25 * ROOM, kept().at("b", "side", "10:30"));
        assertCosts(ROOM, kept().at("empty", "side", "11:00"));
    }

    @Test
    void aRequestSaysWhatChangesCost() {
        problem.publishedAt(null, null, "11:00");
        var costs =
                new RuleSetting(
                        null,
                        null,
                        Map.of(
                                "room", new IntNode(10),
                                "time", new IntNode(20),
                                "dropped", new IntNode(30),
                                "frozen", new IntNode(2)));
        assertCosts(2 * 10, kept().at("b", "side", "10:30").with("disruption", costs));
        assertCosts(20, kept().at("empty", "am", "11:30").with("disruption", costs));
        var dropped = problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30");
        assertCosts(30, dropped.with("disruption", costs));
    }
}
