package dev.plumbline.problem.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects mistakes, so that all of them are reported at once. Beyond {@link #LIMIT} nothing more
 * is collected and the list says so: nobody reads on, and hostile input could fill the memory.
 */
public final class InputErrors {

    /** So many mistakes are reported in full. */
    public static final int LIMIT = 1_000;

    private final List<InputError> errors = new ArrayList<>();

    /** The pointers of all mistakes and of everything around them. */
    private final Set<String> touched = new HashSet<>();

    private boolean full;

    /** Adds a mistake. */
    public void add(String pointer, String code, String detail) {
        if (errors.size() == LIMIT) {
            full = true;
            return;
        }
        errors.add(new InputError(pointer, code, detail));
        touched.add(pointer);
        for (int end = pointer.lastIndexOf('/');
                end >= 0 && touched.add(pointer.substring(0, end)); ) {
            end = pointer.lastIndexOf('/', end - 1);
        }
    }

    /** Adds a mistake. */
    public void add(InputPointer pointer, String code, String detail) {
        add(pointer.text(), code, detail);
    }

    /** Whether a mistake was found at the pointer or below it. */
    public boolean touches(String pointer) {
        return touched.contains(pointer);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Whether there are more mistakes than are reported, so that looking for others is vain. */
    public boolean isFull() {
        return full;
    }

    /** The mistakes in the order in which they were found. */
    public List<InputError> list() {
        List<InputError> result = new ArrayList<>(errors);
        if (full) {
            result.add(
                    new InputError(
                            "",
                            "tooManyErrors",
                            "There are more mistakes than these "
                                    + LIMIT
                                    + ". Correct these first."));
        }
        return List.copyOf(result);
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
