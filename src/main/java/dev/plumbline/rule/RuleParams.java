package dev.plumbline.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.validation.InputErrors;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the parameters a request gives to one rule; a mistake is collected, and the standard value
 * used instead.
 */
public final class RuleParams {

    private final RuleInfo info;
    private final Map<String, JsonNode> given;
    private final String pointer;
    private final InputErrors errors;

    /** Of a rule, found at the pointer. Names that the rule does not have are mistakes. */
    public RuleParams(
            RuleInfo info, Map<String, JsonNode> given, String pointer, InputErrors errors) {
        this.info = info;
        this.given = given;
        this.pointer = pointer;
        this.errors = errors;
        for (String name : given.keySet()) {
            if (info.params().stream().noneMatch(param -> param.name().equals(name))) {
                errors.add(
                        pointer + "/" + name,
                        "unknownParam",
                        "The rule "
                                + info.id()
                                + " has no parameter '"
                                + name
                                + "'. Maybe one of "
                                + info.params().stream().map(ParamInfo::name).toList()
                                + "?");
            }
        }
    }

    /** A whole number between the limits, both inclusive. */
    public int number(String name, int least, int most) {
        JsonNode value = given.getOrDefault(name, standard(name));
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            errors.add(
                    pointer + "/" + name,
                    "badParam",
                    "The parameter '"
                            + name
                            + "' ("
                            + value
                            + ") of the rule "
                            + info.id()
                            + " is not a whole number from "
                            + least
                            + " to "
                            + most
                            + ". Maybe "
                            + standard(name)
                            + ", the standard?");
            return standard(name).intValue();
        }
        return value.intValue();
    }

    /** True or false. */
    public boolean flag(String name) {
        JsonNode value = given.getOrDefault(name, standard(name));
        if (!value.isBoolean()) {
            errors.add(
                    pointer + "/" + name,
                    "badParam",
                    "The parameter '%s' (%s) of the rule %s is neither true nor false. Maybe %s, the standard?"
                            .formatted(name, value, info.id(), standard(name)));
            return standard(name).booleanValue();
        }
        return value.booleanValue();
    }

    /** A list of texts, none of them blank; each once. */
    public List<String> texts(String name) {
        JsonNode value = given.getOrDefault(name, standard(name));
        List<String> texts = new ArrayList<>();
        value.forEach(text -> texts.add(text.isTextual() ? text.textValue().strip() : ""));
        if (!value.isArray() || texts.contains("")) {
            errors.add(
                    pointer + "/" + name,
                    "badParam",
                    "The parameter '%s' (%s) of the rule %s is not a list of texts. Maybe [\"beginner\"]?"
                            .formatted(name, value, info.id()));
            return List.of();
        }
        return texts.stream().distinct().toList();
    }

    /** A stretch of the local day, {@code {"from":"09:00","to":"18:00"}}. */
    public LocalHours hours(String name) {
        JsonNode value = given.getOrDefault(name, standard(name));
        try {
            return hours(value);
        } catch (DateTimeException e) {
            errors.add(
                    pointer + "/" + name,
                    "badParam",
                    "The parameter '"
                            + name
                            + "' ("
                            + value
                            + ") of the rule "
                            + info.id()
                            + " is not a stretch of the day. Maybe "
                            + standard(name)
                            + ", the standard?");
            return hours(standard(name));
        }
    }

    private static LocalHours hours(JsonNode node) {
        return new LocalHours(
                LocalTime.parse(node.path("from").asText()),
                LocalTime.parse(node.path("to").asText()));
    }

    private JsonNode standard(String name) {
        return info.params().stream()
                .filter(param -> param.name().equals(name))
                .findFirst()
                .orElseThrow()
                .standard();
    }
}
