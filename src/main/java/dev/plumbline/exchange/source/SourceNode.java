package dev.plumbline.exchange.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ShownValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in foreign JSON, and where it stands. Foreign JSON has fields that are not looked at and
 * others that are null or absent; a value of another type than expected is a mistake.
 */
public record SourceNode(JsonNode node, InputPointer at, InputErrors errors) {

    /** Longer arrays are not read: nothing has so many, and each element takes memory. */
    static final int MOST_ELEMENTS = 100_000;

    /**
     * The whole of a file.
     *
     * @param errors where mistakes go that are found later
     * @throws InvalidInputException if it is not JSON, at the file
     */
    public static SourceNode of(SourceFile file, InputErrors errors) {
        SourceText.requireSize(file);
        try {
            return new SourceNode(JsonText.parse(file.content()), file.at(), errors);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(
                    e.errors().stream()
                            .map(
                                    error ->
                                            new InputError(
                                                    file.at().text() + error.pointer(),
                                                    error.code(),
                                                    error.detail()))
                            .toList());
        }
    }

    /** A member; one that is absent can be asked like any other. */
    public SourceNode get(String member) {
        JsonNode found = node.get(member);
        return new SourceNode(
                found == null ? MissingNode.getInstance() : found, at.at(member), errors);
    }

    /** Whether there is something other than null. */
    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    /**
     * The elements of an array; none when absent; anything else, and an array of more than {@link
     * #MOST_ELEMENTS}, is a mistake.
     */
    public List<SourceNode> elements() {
        List<SourceNode> elements = new ArrayList<>();
        if (node.size() > MOST_ELEMENTS) {
            mistake("tooMany", "an array of at most %,d elements".formatted(MOST_ELEMENTS));
        } else if (isPresent() && isA(node.isArray(), "an array")) {
            for (JsonNode element : node) {
                elements.add(new SourceNode(element, at.at(elements.size()), errors));
            }
        }
        return elements;
    }

    /** The members of an object; none when absent; anything else is a mistake. */
    public List<SourceNode> members() {
        List<SourceNode> members = new ArrayList<>();
        if (isPresent() && isA(node.isObject(), "an object")) {
            node.properties()
                    .forEach(
                            member ->
                                    members.add(
                                            new SourceNode(
                                                    member.getValue(),
                                                    at.at(member.getKey()),
                                                    errors)));
        }
        return members;
    }

    /** A text with something visible in it, trimmed; numbers count as text. */
    public Optional<String> text() {
        if (!isPresent() || !isA(node.isTextual() || node.isNumber(), "a text")) {
            return Optional.empty();
        }
        return Optional.of(node.asText().strip()).filter(text -> !text.isEmpty());
    }

    /** The text of a member. */
    public Optional<String> text(String member) {
        return get(member).text();
    }

    /** A text that has to be there; else a mistake, and empty. */
    public Optional<String> requiredText(String member) {
        var value = get(member);
        var text = value.text();
        if (text.isEmpty() && !errors.touches(value.at.text())) {
            errors.add(
                    value.at,
                    "missing",
                    "The field (%s) is required. Maybe the export is an older one?"
                            .formatted(member));
        }
        return text;
    }

    /** A number of any kind, or a text that is one. */
    public Optional<Double> number() {
        if (!isPresent()) {
            return Optional.empty();
        }
        if (node.isTextual()) {
            try {
                return Optional.of(Double.valueOf(node.textValue().strip()));
            } catch (NumberFormatException e) {
                isA(false, "a number");
                return Optional.empty();
            }
        }
        return isA(node.isNumber(), "a number")
                ? Optional.of(node.doubleValue())
                : Optional.empty();
    }

    /** Notes that the value is not what it should be. */
    public void mistake(String code, String needed) {
        String shown =
                node.isContainerNode()
                        ? "an object or array"
                        : "\"" + ShownValue.of(node.asText()) + "\"";
        errors.add(
                at,
                code,
                "The field (%s) is %s, but must be %s.".formatted(at.label(), shown, needed));
    }

    private boolean isA(boolean isRight, String needed) {
        if (!isRight) {
            mistake("wrongType", needed);
        }
        return isRight;
    }
}
