package dev.plumbline.lab.yardstick.optaplanner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.Pointer;
import java.util.Objects;

/** Reads an instance and refuses what is meaningless. */
final class InstanceReader {

    private InstanceReader() {}

    /**
     * The instance of a JSON tree.
     *
     * @throws InvalidInputException with all mistakes
     */
    static Instance read(JsonNode tree) {
        var errors = new InputErrors();
        var instance = new RecordReader(errors).read(tree, Pointer.base(""), Instance.class);
        errors.throwIfAny();
        var complete = Objects.requireNonNull(instance);
        new InstanceCheck(complete, errors).run();
        errors.throwIfAny();
        return complete;
    }
}
