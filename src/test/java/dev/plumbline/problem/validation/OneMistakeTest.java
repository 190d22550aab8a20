package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake is told once: what cannot be read gives no further ones elsewhere. */
class OneMistakeTest {

    /** What is written beside a published placement for its readers is not looked at. */
    private static final Pattern NOT_LOOKED_AT =
            Pattern.compile("/published/placements/1/(room|end|kind|title|speakers|track)(/.*)?");

    static List<String> pointers() {
        return EditedJson.everyField().pointers().stream()
                .filter(pointer -> !NOT_LOOKED_AT.matcher(pointer).matches())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void ofTheWrongType(String pointer) {
        var edited = EditedJson.everyField();
        String wrong = edited.tree().at(pointer).isArray() ? "'x'" : "[['x']]";

        assertThat(MistakeCodes.of(edited.with(pointer, wrong)))
                .containsExactly(pointer + " wrongType");
    }

    static List<String> requiredFields() {
        return pointers().stream()
                .filter(pointer -> !pointer.matches(".*/\\d+"))
                .filter(pointer -> without(pointer).contains(pointer + " missing"))
                .toList();
    }

    private static List<String> without(String pointer) {
        return MistakeCodes.of(EditedJson.everyField().without(pointer));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void ofWhatIsMissing(String pointer) {
        assertThat(without(pointer)).containsExactly(pointer + " missing");
    }
}
