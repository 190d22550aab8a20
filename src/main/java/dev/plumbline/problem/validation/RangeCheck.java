package dev.plumbline.problem.validation;

import org.jspecify.annotations.Nullable;

/** Reports numbers that are too small or too large. */
final class RangeCheck {

    private final ValidationInput input;

    RangeCheck(ValidationInput input) {
        this.input = input;
    }

    /** The number, where given and readable, is neither below the least nor above the most. */
    void require(InputPointer at, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most) && input.isSound(at)) {
            input.error(
                    at,
                    "outOfRange",
                    "The field (%s) is %d, but must be %s."
                            .formatted(
                                    at.label(),
                                    value,
                                    most == Integer.MAX_VALUE
                                            ? "at least " + least
                                            : "from " + least + " to " + most));
        }
    }
}
