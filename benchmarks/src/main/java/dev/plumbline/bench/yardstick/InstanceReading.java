package dev.plumbline.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Reads an instance of any form and refuses what is meaningless. What says nothing to the
 * objective, such as where an instance comes from, is passed over.
 */
public final class InstanceReading {

    private InstanceReading() {}

    /**
     * The instance of a JSON tree.
     *
     * @param check finds what is wrong when every value could be read by itself
     * @throws InvalidInputException with all mistakes
     */
    public static <T extends Record> T read(
            JsonNode tree, Class<T> type, BiConsumer<T, InputErrors> check) {
        var errors = new InputErrors();
        var instance = RecordReader.lenient(errors).read(tree, InputPointer.base(""), type);
        errors.throwIfAny();
        var complete = Objects.requireNonNull(instance);
        check.accept(complete, errors);
        errors.throwIfAny();
        return complete;
    }
}
