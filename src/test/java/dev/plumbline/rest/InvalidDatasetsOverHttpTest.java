package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    @Test
    void areRefusedWithPointerAndCode() throws IOException {
        var http = new ApiClient(base);
        var expected = ApiClient.parse(Files.readString(FOLDER.resolve("expected.json")));

        assertThat(expected.isEmpty()).isFalse();
        for (Map.Entry<String, JsonNode> file : expected.properties()) {
            String code = file.getValue().path("code").asText();
            String pointer = file.getValue().path("pointer").asText();
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(file.getKey()));
            boolean whole = IN_THE_TEXT.contains(code);
            var answer = http.post(whole ? bytes : wrap(bytes));

            RefusalsTest.assertProblem(answer, 400);
            assertThat(answer.json().at("/errors/0/code").asText())
                    .as(file.getKey())
                    .isEqualTo(code);
            assertThat(answer.json().at("/errors/0/pointer").asText())
                    .as(file.getKey())
                    .isEqualTo(whole ? pointer : "/modelInput" + pointer);
        }
    }

    private static byte[] wrap(byte[] problem) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write("{\"modelInput\": ".getBytes(StandardCharsets.UTF_8));
        body.write(problem);
        body.write('}');
        return body.toByteArray();
    }
}
