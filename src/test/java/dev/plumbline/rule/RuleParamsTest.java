package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.schedule.Finding;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may say about the parameters of a rule, and what it is answered. */
class RuleParamsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "slackMissing, minutes, 1, 60",
        "sessionsBackToBack, pauseMinutes, 1, 120",
        "remoteDiscomfort, tolerableCost, 0, 1000",
        "remoteDiscomfort, nightCost, 0, 1000",
        "discomfortUnfair, nightCost, 0, 1000",
        "disruption, room, 0, 1000",
        "disruption, time, 0, 1000",
        "disruption, dropped, 0, 1000",
        "disruption, frozen, 1, 1000"
    })
    void numbersHaveLimits(String rule, String param, int least, int most) {
        assertThat(mistakes(rule, param, "" + least)).isEmpty();
        assertThat(mistakes(rule, param, "" + most)).isEmpty();
        for (int beyond : List.of(least - 1, most + 1)) {
            assertThat(mistakes(rule, param, "" + beyond))
                    .singleElement()
                    .satisfies(
                            mistake -> {
                                assertThat(mistake.code()).isEqualTo("badParam");
                                assertThat(mistake.pointer())
                                        .isEqualTo("/model/rules/" + rule + "/params/" + param);
                                assertThat(mistake.detail())
                                        .contains(param, "(" + beyond + ")", rule)
                                        .contains("from " + least + " to " + most);
                            });
        }
        assertThat(description(rule, param)).contains(least + " to " + most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "5.0", "\"5\"", "true", "null", "[5]", "4294967301"})
    void whatIsNoWholeNumberIsRefused(String value) {
        assertThat(mistakes("slackMissing", "minutes", value))
                .extracting(InputError::code, InputError::detail)
                .containsExactly(
                        tuple(
                                "badParam",
                                "The parameter 'minutes' (%s) of the rule slackMissing is not a whole number from 1 to 60. Maybe 5, the standard?"
                                        .formatted(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\":\"09:00\",\"to\":\"18:00\"}",
                "{\"from\":\"22:00\",\"to\":\"02:30\"}"
            })
    void hoursAreTwoTimesOfTheDay(String value) {
        assertThat(mistakes("remoteDiscomfort", "comfortable", value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\":\"09:00\"}",
                "{\"to\":\"18:00\"}",
                "{\"from\":\"9\",\"to\":\"18:00\"}",
                "{\"from\":\"09:00\",\"to\":\"24:01\"}",
                "\"09:00\"",
                "9",
                "null"
            })
    void whatIsNoStretchOfTheDayIsRefused(String value) {
        assertThat(mistakes("remoteDiscomfort", "tolerable", value))
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.code()).isEqualTo("badParam");
                            assertThat(mistake.pointer())
                                    .isEqualTo("/model/rules/remoteDiscomfort/params/tolerable");
                            assertThat(mistake.detail())
                                    .contains("'tolerable' (" + value + ")")
                                    .endsWith(
                                            "is not a stretch of the day. Maybe {\"from\":\"07:00\",\"to\":\"22:00\"}, the standard?");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void aFlagIsTrueOrFalse(String value) {
        assertThat(mistakes("roomTooSmall", "audienceFromWishes", value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"true\"", "null", "[true]"})
    void whatIsNoFlagIsRefused(String value) {
        assertThat(mistakes("roomTooSmall", "audienceFromWishes", value))
                .containsExactly(
                        new InputError(
                                "/model/rules/roomTooSmall/params/audienceFromWishes",
                                "badParam",
                                "The parameter 'audienceFromWishes' (%s) of the rule roomTooSmall is neither true nor false. Maybe false, the standard?"
                                        .formatted(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"deep dive\"]", "[\"a\",\" a \",\"b\"]"})
    void textsAreAList(String value) {
        assertThat(mistakes("tagParallel", "tags", value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"beginner\"", "[1]", "[\" \"]", "[\"a\",null]", "{}", "null", "5"})
    void whatIsNoListOfTextsIsRefused(String value) {
        assertThat(mistakes("tagParallel", "tags", value))
                .containsExactly(
                        new InputError(
                                "/model/rules/tagParallel/params/tags",
                                "badParam",
                                "The parameter 'tags' (%s) of the rule tagParallel is not a list of texts. Maybe [\"beginner\"]?"
                                        .formatted(value)));
    }

    @Test
    void aNameThatTheRuleDoesNotHaveIsRefused() {
        assertThat(mistakes("slackMissing", "pauseMinutes", "5"))
                .containsExactly(
                        new InputError(
                                "/model/rules/slackMissing/params/pauseMinutes",
                                "unknownParam",
                                "The rule slackMissing has no parameter 'pauseMinutes'. Maybe one of [minutes]?"));
    }

    /** A mistake is told; until it is mended, the standard stands for it. */
    @Test
    void theStandardStandsForAMistake() {
        var agenda = TinyProblem.create().talk("a", talk -> talk.minutes(115)).agenda();
        agenda.at("a", "am", "10:00");
        assertThat(agenda.penalty("slackMissing")).isZero();
        var schedule = agenda.audit().schedule();
        var six = setting("minutes", "6");
        assertThat(agenda.with("slackMissing", six).penalty("slackMissing")).isOne();

        var mistaken = new ModelConfig(null, Map.of("slackMissing", setting("minutes", "61")));
        var rules = RuleSet.of(schedule.facts(), mistaken, "/model", new InputErrors());
        assertThat(ScheduleAudit.of(rules, schedule).findings())
                .extracting(Finding::rule)
                .doesNotContain("slackMissing");
    }

    private static List<InputError> mistakes(String rule, String param, String value) {
        var config = new ModelConfig(null, Map.of(rule, setting(param, value)));
        var errors = new InputErrors();
        RuleSet.of(TinyProblem.create().facts(), config, "/model", errors);
        return errors.list();
    }

    private static RuleSetting setting(String param, String value) {
        return new RuleSetting(null, null, Map.of(param, json(value)));
    }

    private static JsonNode json(String value) {
        try {
            return MAPPER.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String description(String rule, String param) {
        return RuleCatalogue.ENTRIES.stream()
                .filter(entry -> entry.info().id().equals(rule))
                .flatMap(entry -> entry.info().params().stream())
                .filter(info -> info.name().equals(param))
                .map(ParamInfo::description)
                .findFirst()
                .orElseThrow();
    }
}
