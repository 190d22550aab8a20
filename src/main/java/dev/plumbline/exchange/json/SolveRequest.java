package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a request to solve consists of: {@code {"config": …, "modelInput": …}}. */
public record SolveRequest(Config config, Problem problem) {

    /** The outer object alone. */
    private record Envelope(@Nullable JsonNode config, JsonNode modelInput) {}

    /** Whether somebody forgot the outer object, which would look like a mistake in every field. */
    private static boolean isBareProblem(JsonNode tree) {
        return !tree.has("modelInput") && !tree.has("config") && tree.has("timeZone");
    }

    /**
     * Reads a request.
     *
     * @throws InvalidInputException with all mistakes in both parts; the config's rules are not
     *     looked up
     */
    public static SolveRequest read(byte[] bytes) {
        return read(bytes, (config, errors) -> {});
    }

    /**
     * Reads a request.
     *
     * @param configCheck what else to look for in the config; adds to the same errors
     * @throws InvalidInputException with all mistakes in both parts
     */
    public static SolveRequest read(byte[] bytes, BiConsumer<Config, InputErrors> configCheck) {
        var errors = new InputErrors();
        var tree = JsonText.parse(bytes);
        if (isBareProblem(tree)) {
            errors.add(
                    "",
                    "bareProblem",
                    "This is a problem by itself. Maybe send it as the modelInput of an object: {\"modelInput\": …}?");
            errors.throwIfAny();
        }
        var envelope = new RecordReader(errors).read(tree, InputPointer.base(""), Envelope.class);
        Config config = Config.DEFAULT;
        Problem problem = null;
        if (envelope != null && envelope.config() != null) {
            config = ConfigJson.read(envelope.config(), "/config", errors);
        }
        if (config != null) {
            configCheck.accept(config, errors);
        }
        if (envelope != null && envelope.modelInput() != null) {
            problem = ProblemJson.read(envelope.modelInput(), "/modelInput", errors);
        }
        errors.throwIfAny();
        return new SolveRequest(Objects.requireNonNull(config), Objects.requireNonNull(problem));
    }
}
