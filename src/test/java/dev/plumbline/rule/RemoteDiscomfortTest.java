package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.testing.TinyProblem;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Standard tiers: 09:00-18:00 costs nothing, from 07:00 and to 22:00 one a minute, else four. */
class RemoteDiscomfortTest extends RuleExamples {

    private static TinyProblem speakerIn(String zone) {
        return TinyProblem.create().remote("asha", zone).talk("a", talk -> talk.speakers("asha"));
    }

    @Test
    void comfortableHoursCostNothing() {
        assertKept(speakerIn("Europe/Berlin").agenda().at("a", "am", "11:30"));
    }

    @Test
    void aMinuteInTolerableHoursCostsOne() {
        // 11:45 in New York is 17:45 in Berlin
        assertCosts(15, speakerIn("Europe/Berlin").agenda().at("a", "am", "11:45"));
    }

    @Test
    void aMinuteAtNightCostsFour() {
        // 11:15 is 21:45 in Kolkata
        assertCosts(15 + 15 * 4, speakerIn("Asia/Kolkata").agenda().at("a", "am", "11:15"));
        // 11:15 is 22:00 in Kathmandu, 11:00 is 21:45
        assertCosts(30 * 4, speakerIn("Asia/Kathmandu").agenda().at("a", "am", "11:15"));
        assertCosts(15 + 15 * 4, speakerIn("Asia/Kathmandu").agenda().at("a", "am", "11:00"));
    }

    @Test
    void theOtherHemisphereHasItsSummer() {
        // New York is at -05:00 in November, Adelaide at +10:30: 15:00 is 06:30
        var november =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("late", "r1", "15:00", "18:00")
                        .remote("asha", "Australia/Adelaide")
                        .talk("a", talk -> talk.speakers("asha").minutes(60));
        assertCosts(30 * 4 + 30, november.agenda().at("a", "late", "15:00"));
        // in July at -04:00 and +09:30: 15:00 is 04:30
        var july =
                TinyProblem.on("2026-07-15", "America/New_York")
                        .slot("late", "r1", "15:00", "18:00")
                        .remote("asha", "Australia/Adelaide")
                        .talk("a", talk -> talk.speakers("asha").minutes(60));
        assertCosts(60 * 4, july.agenda().at("a", "late", "15:00"));
    }

    @Test
    void theNightInWhichClocksChangeHasAnHourMore() {
        // a day seen from Berlin: 06:00Z is 02:00 in New York before, 01:00 after the change
        var problem =
                TinyProblem.on("2026-11-01", "Europe/Berlin")
                        .slot("day", "r1", "06:00", "18:00")
                        .remote(
                                "asha",
                                "America/New_York",
                                hours("01:00", "01:30"),
                                hours("00:30", "02:00"))
                        .talk("a", talk -> talk.speakers("asha").minutes(180));
        // 06:00 in Berlin is 01:00 summer time, 07:00 is 01:00 again, 08:00 is 02:00
        assertCosts(30 + 30 + 60 * 4, problem.agenda().at("a", "day", "06:00"));
    }

    @Test
    void theSameWallClockIsAnotherHourAbroadBeforeAndAfter() {
        assertCosts(0, beforeTheChange("2026-10-31").agenda().at("a", "am", "08:30"));
        // New York is back at -05:00 on the first, so 08:30 is 19:00 instead of 18:00 in Kolkata
        assertCosts(30, beforeTheChange("2026-11-01").agenda().at("a", "am", "08:30"));
    }

    private static TinyProblem beforeTheChange(String date) {
        return TinyProblem.on(date, "America/New_York")
                .slot("am", "r1", "08:00", "12:00")
                .remote("asha", "Asia/Kolkata", hours("09:00", "19:00"), hours("07:00", "22:00"))
                .talk("a", talk -> talk.speakers("asha"));
    }

    @Test
    void ownHoursMayCrossMidnight() {
        // 13:00-15:00 in New York is 23:30-01:30 in Kolkata
        var problem =
                TinyProblem.create()
                        .remote(
                                "asha",
                                "Asia/Kolkata",
                                hours("16:00", "00:30"),
                                hours("14:00", "01:00"))
                        .talk("a", talk -> talk.speakers("asha").minutes(120));
        assertCosts(30 + 30 * 4, problem.agenda().at("a", "pm", "13:00"));
    }

    @Test
    void parametersReplaceTheStandardButNotOwnHours() {
        var setting =
                new RuleSetting(
                        null,
                        null,
                        Map.of(
                                "comfortable", json("{'from':'09:00','to':'21:45'}"),
                                "tolerableCost", json("7"),
                                "nightCost", json("100")));
        assertCosts(
                15 * 7 + 15 * 100,
                speakerIn("Asia/Kolkata")
                        .agenda()
                        .at("a", "am", "11:15")
                        .with("remoteDiscomfort", setting));
        var own =
                TinyProblem.create()
                        .remote(
                                "asha",
                                "Asia/Kolkata",
                                hours("21:00", "22:00"),
                                hours("20:00", "23:00"))
                        .talk("a", talk -> talk.speakers("asha"));
        assertCosts(15 * 7, own.agenda().at("a", "am", "11:15").with("remoteDiscomfort", setting));
    }

    @Test
    void speakersAndRequiredPeopleCountEachOnce() {
        var problem =
                TinyProblem.create()
                        .remote("asha", "Asia/Kolkata")
                        .remote("ben", "Asia/Kolkata")
                        .remote("cleo", "Asia/Kolkata")
                        .talk(
                                "a",
                                talk ->
                                        talk.speakers("asha", "local")
                                                .required("asha", "ben")
                                                .wanted("cleo"));
        var agenda = problem.agenda().at("a", "am", "10:30");
        assertCosts(2 * 30, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
    }

    @Test
    void theSentenceTellsTheHoursAbroad() {
        var agenda = speakerIn("Asia/Kolkata").agenda().at("a", "pm", "13:15");
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 13:15-13:45 in Salon A is at Wed 23:45-00:15 for Asha (Asia/Kolkata).");
    }

    private static LocalHours hours(String from, String to) {
        return new LocalHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
