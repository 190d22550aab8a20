package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invalid dataset is refused with the place of its mistake in the body. */
@QuarkusTest
class InvalidDatasetsOverHttpTest {

    private static final Path FOLDER = Path.of("datasets", "invalid");

    /**
     * Mistakes in the text, not in a place of it: these files are no JSON that could be wrapped.
     */
    private static final Set<String> IN_THE_TEXT = Set.of("malformedJson", "emptyInput", "notUtf8");

    @TestHTTPResource("/")
    URI base;

    static List<Arguments> mistakes() throws IOException {
        var expected = ApiClient.parse(Files.readString(FOLDER.resolve("expected.json")));
        return expected.properties().stream()
                .map(
                        file ->
                                Arguments.of(
                                        file.getKey(),
                                        file.getValue().path("code").asText(),
                                        file.getValue().path("pointer").asText()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areRefusedWithPointerAndCode(String file, String code, String pointer) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        boolean whole = IN_THE_TEXT.contains(code);
        var answer = new ApiClient(base).post(whole ? bytes : wrap(bytes));

        RefusalsTest.assertProblem(answer, 400);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asText())
                .isEqualTo(whole ? pointer : "/modelInput" + pointer);
    }

    private static byte[] wrap(byte[] problem) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write("{\"modelInput\": ".getBytes(StandardCharsets.UTF_8));
        body.write(problem);
        body.write('}');
        return body.toByteArray();
    }
}
