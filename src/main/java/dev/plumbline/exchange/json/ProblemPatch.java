package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.CompatibilityFlags;
import com.flipkart.zjsonpatch.JsonPatch;
import com.flipkart.zjsonpatch.JsonPatchApplicationException;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.ShownValue;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes a problem by a JSON Patch (RFC 6902) of its JSON. The JSON is that which {@link
 * ProblemJson#write} gives: what is empty or absent is not there.
 */
public final class ProblemPatch {

    /** What mistakes of the patched problem begin with: they are not in what was handed in. */
    public static final String PATCHED = "/modelInput";

    private static final int MOST_OPERATIONS = 1_000;

    private final JsonNode tree;
    private final PatchGrowth growth;
    private final InputErrors errors;

    private ProblemPatch(JsonNode tree, InputErrors errors) {
        this.tree = tree;
        this.growth = new PatchGrowth(tree);
        this.errors = errors;
    }

    /**
     * The problem after all operations of a patch. Mistakes have the codes {@code badOperation},
     * {@code noSuchPlace}, {@code testFailed} and {@code tooLarge} where the operation stands, and
     * those of every problem at a pointer that begins with {@link #PATCHED}.
     *
     * @param at where the patch stands in what was handed in
     * @param errors what is found wrong; unless it stays empty, the problem is not to be used
     */
    public static @Nullable Problem apply(
            Problem problem, JsonNode patch, InputPointer at, InputErrors errors) {
        if (!patch.isArray()) {
            errors.add(at, "wrongType", "A patch is a list of operations in brackets.");
            return null;
        }
        if (patch.size() > MOST_OPERATIONS) {
            errors.add(
                    at,
                    "tooLarge",
                    "The patch has %,d operations, but at most %,d are made at once."
                            .formatted(patch.size(), MOST_OPERATIONS));
            return null;
        }
        for (int index = 0; index < patch.size() && !errors.isFull(); index++) {
            PatchOperation.check(patch.get(index), index, at.at(index), errors);
        }
        if (errors.touches(at.text())) {
            return null;
        }
        JsonNode tree = JsonMapperFactory.mapper().valueToTree(problem);
        return new ProblemPatch(tree, errors).applied(patch, at);
    }

    private @Nullable Problem applied(JsonNode patch, InputPointer at) {
        for (int index = 0; index < patch.size(); index++) {
            var operation = PatchOperation.of(patch.get(index), index);
            String complaint = complaint(operation);
            if (complaint == null) {
                complaint = apply(operation, patch.get(index), at.at(index));
            }
            if (complaint != null) {
                add(operation, at.at(index), "noSuchPlace", complaint);
            }
            if (errors.touches(at.text())) {
                return null;
            }
        }
        return ProblemJson.read(tree, PATCHED, errors);
    }

    private void add(PatchOperation operation, InputPointer at, String code, String complaint) {
        errors.add(at, code, "%s: %s".formatted(operation.label(), complaint));
    }

    /** What is wrong with where it points; null if nothing is. */
    private @Nullable String complaint(PatchOperation operation) {
        var from = operation.from();
        if (from != null && tree.at(from).isMissingNode()) {
            return missing(from);
        }
        return switch (operation.kind()) {
            case ADD, COPY, MOVE -> parentComplaint(operation.path());
            case REMOVE, REPLACE, TEST ->
                    tree.at(operation.path()).isMissingNode() ? missing(operation.path()) : null;
        };
    }

    private @Nullable String parentComplaint(JsonPointer path) {
        var parent = tree.at(path.head());
        String last = path.last().getMatchingProperty();
        if (parent.isMissingNode()) {
            return missing(path.head());
        }
        if (parent.isArray()) {
            boolean isIndex = last.equals("-") || last.matches("0|[1-9]\\d{0,8}");
            return isIndex && (last.equals("-") || Integer.parseInt(last) <= parent.size())
                    ? null
                    : "\"%s\" is no place in a list of %d."
                            .formatted(ShownValue.of(last), parent.size());
        }
        return parent.isObject()
                ? null
                : "%s is neither an object nor a list.".formatted(shown(path.head()));
    }

    private static String missing(JsonPointer pointer) {
        return "there is nothing at %s. Maybe it is empty, and so left out?"
                .formatted(shown(pointer));
    }

    private static String shown(JsonPointer pointer) {
        String text = pointer.toString();
        return text.isEmpty() ? "the top" : ShownValue.of(text);
    }

    private @Nullable String apply(PatchOperation operation, JsonNode given, InputPointer at) {
        if (!growth.allows(operation, tree)) {
            add(
                    operation,
                    at,
                    "tooLarge",
                    "the patched problem would be larger or nested deeper than any that is read.");
            return null;
        }
        try {
            JsonPatch.applyInPlace(
                    JsonNodeFactory.instance.arrayNode().add(given.deepCopy()),
                    tree,
                    EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT));
            return null;
        } catch (JsonPatchApplicationException e) {
            if (operation.kind() == PatchOperation.Kind.TEST) {
                add(
                        operation,
                        at,
                        "testFailed",
                        "something else is there. Maybe somebody changed it?");
                return null;
            }
            return "it cannot be made of the problem as it is then.";
        }
    }
}
