package dev.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.cli.ServerProcess;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.rest.PatientWait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.file.PathUtils;

/** The one server of all tests of the page, as users start it; and what is on it before a test. */
final class PageServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Path dir;
    private final ServerProcess process;
    private int agendas;

    /**
     * @param options more of its virtual machine
     */
    PageServer(String... options) {
        try {
            dir = Files.createTempDirectory("plumbline-page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = new ServerProcess(dir, "", options);
    }

    /** One that compiles as those of users do, who let it run for long. */
    static PageServer thatOptimizes() {
        return new PageServer("-XX:TieredStopAtLevel=4", "-Xmx1g");
    }

    /** Without a slash at the end. */
    String url() {
        return process.url();
    }

    int port() {
        return URI.create(url()).getPort();
    }

    /** Makes an agenda, and returns what names it in addresses. */
    String create(SampleAgenda sample) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("slug", "sample-" + ++agendas);
        body.set("modelInput", sample.problem());
        body.putObject("schedule").set("placements", sample.placements());
        return post("/v1/agendas", body).path("slug").asText();
    }

    /** Makes an agenda of a problem in a file, and takes what is found for it in some seconds. */
    String solve(Path problem) {
        try {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set("modelInput", JsonText.parse(Files.readAllBytes(problem)));
            String slug = post("/v1/agendas", body).path("slug").asText();
            var search =
                    process.post(
                            "/v1/agendas/" + slug + "/proposals",
                            "{\"way\": \"SOLVE\", \"config\": {\"run\": {\"termination\":"
                                    + " {\"spentLimit\": \"PT10S\"}}}}");
            String id = search.body().path("id").asText();
            while (!process.get("/v1/schedules/" + id + "/metadata")
                    .body()
                    .path("solverStatus")
                    .asText()
                    .matches("SOLVING_(COMPLETED|INCOMPLETE)")) {
                Thread.sleep(200);
            }
            change(slug, "{\"takeOver\": {\"proposal\": \"" + id + "\"}}");
            return slug;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An agenda as others see it now. */
    JsonNode read(String slug, String rest) {
        try {
            var answer = process.get("/v1/agendas/" + slug + rest);
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of a session of the head: missing while it waits. */
    JsonNode placeOf(String slug, String session) {
        for (JsonNode place : read(slug, "/revisions/head").at("/modelOutput/placements")) {
            if (place.path("session").asText().equals(session)) {
                return place;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    /** Waits until a session is in a time slot; the page shows what was asked for before that. */
    void awaitPlace(String slug, String session, String timeSlot) {
        PatientWait.get(
                () -> placeOf(slug, session).path("timeSlot").asText(), timeSlot::equals, LONGEST);
    }

    /** Somebody else changes an agenda, without a browser. */
    void change(String slug, String change) {
        try {
            long version = read(slug, "").path("version").asLong();
            var answer = process.change("/v1/agendas/" + slug + "/revisions", version, change);
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the head public. */
    void publish(String slug) {
        try {
            long version = read(slug, "").path("version").asLong();
            var answer = process.change("/v1/agendas/" + slug + "/publications", version, "{}");
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode post(String path, JsonNode body) {
        try {
            var answer = process.post(path, body.toString());
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.stop();
        process.close();
        PathUtils.deleteDirectory(dir);
    }
}
