package dev.plumbline.testing;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.List;

/** What is said about wrong input, as "pointer code". */
public final class MistakeCodes {

    private MistakeCodes() {}

    public static List<String> of(EditedJson problem) {
        var errors = new InputErrors();
        ProblemJson.read(problem.tree(), "", errors);
        return of(errors);
    }

    public static List<String> of(InputErrors errors) {
        return of(errors.list());
    }

    public static List<String> of(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidInputException e) {
            return of(e.errors());
        }
    }

    private static List<String> of(List<InputError> errors) {
        return errors.stream().map(error -> error.pointer() + " " + error.code()).toList();
    }
}
