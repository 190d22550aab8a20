package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settings of a request in the JSON of the contract. Which rules exist is not known here. */
public final class ConfigJson {

    private static final int LONGEST_NAME = 200;

    private ConfigJson() {}

    /**
     * Reads settings and looks for every mistake in them.
     *
     * @param basePointer JSON pointer to the tree in what was handed in, "" for the whole
     * @return null when the tree is not even an object
     */
    public static @Nullable Config read(JsonNode tree, String basePointer, InputErrors errors) {
        var base = InputPointer.base(basePointer);
        var config = new RecordReader(errors).read(tree, base, Config.class);
        if (config != null) {
            validate(config, base, errors);
        }
        return config;
    }

    /**
     * Reads valid settings.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Config read(byte[] bytes) {
        var errors = new InputErrors();
        var config = read(JsonText.parse(bytes), "", errors);
        errors.throwIfAny();
        return Objects.requireNonNull(config);
    }

    /** Writes settings so that reading gives equal ones. */
    public static String write(Config config) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(config) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("All settings can be written.", e);
        }
    }

    private static void validate(Config config, InputPointer at, InputErrors errors) {
        var run = config.runOrDefault();
        if (run.name() != null && run.name().length() > LONGEST_NAME) {
            errors.add(
                    at.at("run").at("name"),
                    "tooLong",
                    "The field (name) has %d characters, but at most %d are possible."
                            .formatted(run.name().length(), LONGEST_NAME));
        }
        var termination = run.termination();
        if (termination != null && termination.stepCountLimit() != null) {
            int steps = termination.stepCountLimit();
            var place = at.at("run").at("termination").at("stepCountLimit");
            atLeast(1, steps, place, errors);
        }
        validate(config.modelOrDefault().rules(), at.at("model").at("rules"), errors);
    }

    /** Adds a mistake for each weight that is out of range. */
    public static void validate(
            Map<String, RuleSetting> rules, InputPointer at, InputErrors errors) {
        rules.forEach((id, rule) -> validate(rule, at.at(id), errors));
    }

    private static void validate(RuleSetting rule, InputPointer at, InputErrors errors) {
        Integer weight = rule.weight();
        if (weight == null) {
            return;
        }
        atLeast(0, weight, at.at("weight"), errors);
        if (weight > RuleSetting.MAX_WEIGHT) {
            errors.add(
                    at.at("weight"),
                    "outOfRange",
                    "The field (weight) is %d, but must be at most %d."
                            .formatted(weight, RuleSetting.MAX_WEIGHT));
        }
    }

    private static void atLeast(int least, int value, InputPointer at, InputErrors errors) {
        if (value < least) {
            errors.add(
                    at,
                    "outOfRange",
                    "The field (%s) is %d, but must be at least %d."
                            .formatted(at.label(), value, least));
        }
    }
}
