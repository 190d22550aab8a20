package dev.plumbline.problem.validation;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes, so that all of them are reported at once. */
public final class InputErrors {

    private final List<InputError> errors = new ArrayList<>();

    /** Adds a mistake. */
    public void add(String pointer, String code, String detail) {
        errors.add(new InputError(pointer, code, detail));
    }

    /** Whether a mistake was found at the pointer or below it. */
    public boolean touches(String pointer) {
        return errors.stream()
                .anyMatch(
                        error ->
                                error.pointer().equals(pointer)
                                        || error.pointer().startsWith(pointer + "/"));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** The mistakes in the order in which they were found. */
    public List<InputError> list() {
        return List.copyOf(errors);
    }

    /**
     * Ends the reading when something was found.
     *
     * @throws InvalidInputException with all mistakes
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(list());
        }
    }
}
