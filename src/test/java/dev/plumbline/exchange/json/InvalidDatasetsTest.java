package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InvalidDatasetsTest {

    private static final Path FOLDER = Path.of("datasets", "invalid");

    @TestFactory
    Stream<DynamicTest> eachFileHasExactlyItsMistake() throws IOException {
        return expected().properties().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> hasExactly(entry.getKey(), entry.getValue())));
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("expected.json"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(expected().fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static void hasExactly(String file, JsonNode expected) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        var refusal =
                catchThrowableOfType(InvalidInputException.class, () -> ProblemJson.read(bytes));
        assertThat(refusal).as("refusal of %s", file).isNotNull();
        assertThat(refusal.errors())
                .extracting(InputError::pointer, InputError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                expected.get("pointer").textValue(),
                                expected.get("code").textValue()));
        assertThat(refusal.errors().getFirst().detail()).matches("(?s)[A-Z\"].*[.?]");
    }

    private static JsonNode expected() throws IOException {
        return JsonText.parse(Files.readAllBytes(FOLDER.resolve("expected.json")));
    }
}
