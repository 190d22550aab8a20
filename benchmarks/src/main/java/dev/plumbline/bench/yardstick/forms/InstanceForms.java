package dev.plumbline.bench.yardstick.forms;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.yardstick.Yardstick;
import dev.plumbline.bench.yardstick.cosplib.CosplibYardstick;
import dev.plumbline.bench.yardstick.optaplanner.OptaplannerYardstick;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms of instances that can be read; a file itself says in which one it is. */
public final class InstanceForms {

    private InstanceForms() {}

    /** Whether a JSON tree says that it is an instance of any form. */
    public static boolean isInstance(JsonNode tree) {
        return CosplibYardstick.isIn(tree) || OptaplannerYardstick.isIn(tree);
    }

    /** Whether a text, which need not be JSON, has the name of any form in it. */
    public static boolean isNamedIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(CosplibYardstick.FORM) || text.contains(OptaplannerYardstick.FORM);
    }

    /**
     * Reads an instance.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Yardstick read(byte[] bytes) {
        return read(JsonText.parse(bytes));
    }

    /**
     * Reads an instance.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Yardstick read(JsonNode tree) {
        if (CosplibYardstick.isIn(tree)) {
            return CosplibYardstick.read(tree);
        }
        if (OptaplannerYardstick.isIn(tree)) {
            return OptaplannerYardstick.read(tree);
        }
        throw new InvalidInputException(
                List.of(
                        new InputError(
                                "/format",
                                "unknownFormat",
                                "This is no instance of a known form: its format is neither cosplib-json/1 nor optaplanner-conference-json/1. Maybe it is a problem of ours?")));
    }
}
