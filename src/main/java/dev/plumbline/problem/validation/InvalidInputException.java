package dev.plumbline.problem.validation;

import java.util.List;
import java.util.stream.Collectors;

/** What was handed in cannot be used. Carries every mistake, not the first alone. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    /** With all mistakes found; at least one. */
    public InvalidInputException(List<InputError> errors) {
        super(
                errors.stream()
                        .map(error -> error.pointer() + ": " + error.detail())
                        .collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** All mistakes, in the order in which they were found. */
    public List<InputError> errors() {
        return errors;
    }
}
