package dev.plumbline.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Requests to be posted. */
final class RequestBodies {

    private RequestBodies() {}

    /** Solved in a moment. */
    static String quick() {
        return ApiExamples.TWO_TALKS;
    }

    /** Solved until somebody ends it, or for a minute. */
    static String endless() {
        return request(
                "{\"spentLimit\": \"PT60S\", \"unimprovedSpentLimit\": \"PT60S\"}",
                dataset("synthetic-hybrid-mc"));
    }

    /** A dataset, solved in a few steps. */
    static String steps(String dataset) {
        return request("{\"stepCountLimit\": 200}", dataset(dataset));
    }

    static String dataset(String name) {
        try {
            return Files.readString(Path.of("datasets", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String request(String termination, String problem) {
        return "{\"config\": {\"run\": {\"termination\": %s}}, \"modelInput\": %s}"
                .formatted(termination, problem);
    }
}
