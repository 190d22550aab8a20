package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.util.ArrayList;
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
        List<String> pointers = new ArrayList<>();
        collect("", EditedJson.everyField().tree(), pointers);
        pointers.removeIf(pointer -> NOT_LOOKED_AT.matcher(pointer).matches());
        return pointers;
    }

    private static void collect(String pointer, JsonNode json, List<String> pointers) {
        json.properties()
                .forEach(
                        member -> {
                            String path = pointer + "/" + member.getKey();
                            pointers.add(path);
                            collect(path, member.getValue(), pointers);
                        });
        for (int index = 0; json.isArray() && index < json.size(); index++) {
            pointers.add(pointer + "/" + index);
            collect(pointer + "/" + index, json.get(index), pointers);
        }
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
