package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** Mistakes are collected up to a limit, and each touches all that it stands in. */
class InputErrorsTest {

    private final InputErrors errors = new InputErrors();

    @Test
    void nothingFoundIsNoReasonToEnd() {
        assertThat(errors.isEmpty()).isTrue();
        assertThat(errors.isFull()).isFalse();
        assertThat(errors.list()).isEmpty();
        assertThat(errors.touches("")).isFalse();
        assertThatCode(errors::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void aMistakeTouchesWhatIsAroundItAndNothingElse() {
        errors.add("/talks/1/pin/minutes", "offGrid", "No.");
        assertThat(errors.isEmpty()).isFalse();
        assertThat(new String[] {"/talks/1/pin/minutes", "/talks/1/pin", "/talks/1", "/talks", ""})
                .allMatch(errors::touches);
        assertThat(new String[] {"/talks/1/pin/start", "/talks/0", "/people", "/talks/1/p"})
                .noneMatch(errors::touches);
    }

    @Test
    void aSecondMistakeTouchesItsOwnSurroundings() {
        errors.add("/talks/1", "blank", "No.");
        errors.add("/talks/2/id", "blank", "No.");
        assertThat(errors.touches("/talks/2")).isTrue();
    }

    @Test
    void asManyAsTheLimitAreAllThatThereAre() {
        add(InputErrors.LIMIT);
        assertThat(errors.isFull()).isFalse();
        assertThat(errors.list()).hasSize(InputErrors.LIMIT);
    }

    @Test
    void oneMoreIsNotToldButSaid() {
        add(InputErrors.LIMIT + 1);
        assertThat(errors.isFull()).isTrue();
        assertThat(errors.touches("/talks/" + InputErrors.LIMIT)).isFalse();
        var refusal = catchThrowableOfType(InvalidInputException.class, errors::throwIfAny);
        assertThat(refusal.errors()).hasSize(InputErrors.LIMIT + 1);
        assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/talks/0");
        assertThat(refusal.errors().getLast())
                .isEqualTo(
                        new InputError(
                                "",
                                "tooManyErrors",
                                "There are more mistakes than these 1000. Correct these first."));
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            errors.add("/talks/" + i, "blank", "No.");
        }
    }
}
