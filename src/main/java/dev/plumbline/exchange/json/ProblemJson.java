package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ProblemValidator;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Problems in the JSON of the contract. */
public final class ProblemJson {

    private ProblemJson() {}

    /**
     * Reads a problem and looks for every mistake in it.
     *
     * @param basePointer JSON pointer to the tree in what was handed in, "" for the whole
     * @param errors what is found wrong; unless it stays empty, the problem is not to be used
     * @return null when the tree is not even an object
     */
    public static @Nullable Problem read(JsonNode tree, String basePointer, InputErrors errors) {
        var problem =
                new RecordReader(errors).read(tree, InputPointer.base(basePointer), Problem.class);
        if (problem != null) {
            ProblemValidator.validate(problem, basePointer, errors);
        }
        return problem;
    }

    /**
     * Reads a valid problem.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Problem read(byte[] bytes) {
        return readValid(JsonText.parse(bytes));
    }

    /**
     * Reads a valid problem from a stream, which is not closed.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Problem read(InputStream stream) {
        return readValid(JsonText.parse(stream));
    }

    private static Problem readValid(JsonNode tree) {
        var errors = new InputErrors();
        var problem = read(tree, "", errors);
        errors.throwIfAny();
        return Objects.requireNonNull(problem);
    }

    /** Writes a problem so that reading gives an equal one; what is absent or empty is left out. */
    public static String write(Problem problem) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(problem) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every problem can be written.", e);
        }
    }
}
