package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.rest.DocumentedApi.DocumentedOperation;
import dev.plumbline.testing.RandomProblems;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes requests to every operation that is described, each from a seed, most of them wrong. */
final class HostileRequests {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FOO");

    private static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "multipart/form-data",
                    "multipart/form-data; boundary=cut",
                    "application/x-www-form-urlencoded",
                    "application/json; charset=utf-16",
                    "application/json; charset=nonsense",
                    "nonsense",
                    "/",
                    ";",
                    "");

    private static final List<String> ACCEPTED =
            List.of(
                    "*/*",
                    "text/html",
                    "text/calendar",
                    "application/json;q=2",
                    "image/png",
                    "nonsense",
                    ";q=",
                    "text/*;q=0.1, application/*",
                    "a/b,".repeat(500));

    private static final List<String> VALUES =
            List.of(
                    "",
                    "0",
                    "1",
                    "-1",
                    "true",
                    "maybe",
                    "public",
                    "organizer",
                    "99999999999999999999",
                    "1e3",
                    "t1",
                    "anna",
                    "Europe/Prague",
                    "Mars/Base",
                    "a=b",
                    "=",
                    "\u0000",
                    "é會\ud83d\ude80",
                    "../..",
                    "a/b",
                    "x".repeat(2_000));

    /** Nobody who shows one of them is let in. */
    private static final List<String> CREDENTIALS =
            List.of(
                    "Authorization: Bearer",
                    "Authorization: Bearer plb_0",
                    "Authorization: Basic YWRtaW46YWRtaW4=",
                    "Authorization: \u00e9",
                    "Authorization: Bearer " + "x".repeat(3_000),
                    "X-Forwarded-For: 127.0.0.1",
                    "Cookie: plumbline-session=x",
                    "Cookie: =;;plumbline-session");

    /** What is changed until it is wrong. */
    private static final List<JsonNode> PROBLEMS = problems();

    private final List<DocumentedOperation> operations;
    private final String token;
    private final Map<String, String> names;

    /** A request on the wire. */
    record Hostile(String method, String target, byte[] head, byte[] body) {

        String path() {
            return target.replaceAll("[?#].*", "");
        }

        /** Whether what is asked for could be one at all. */
        boolean hasAddress() {
            try {
                new URI(target);
                return true;
            } catch (URISyntaxException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.ISO_8859_1);
            return new String(head, StandardCharsets.ISO_8859_1)
                    + text.substring(0, Math.min(500, text.length()));
        }
    }

    /**
     * @param token of an administrator
     * @param names of things that are there, by their places in paths; an {@code {id}} is that of a
     *     finished schedule made of {@link ApiExamples#TWO_TALKS}
     */
    HostileRequests(List<DocumentedOperation> operations, String token, Map<String, String> names) {
        this.operations = operations;
        this.token = token;
        this.names = names;
    }

    private static List<JsonNode> problems() {
        List<JsonNode> problems = new ArrayList<>();
        problems.add(ApiClient.parse(ApiExamples.TWO_TALKS).path("modelInput"));
        for (long seed = 0; seed < 30; seed++) {
            problems.add(
                    ApiClient.parse(
                            ProblemJson.write(RandomProblems.of(seed, RandomProblems.ANY))));
        }
        return problems;
    }

    Hostile request(long seed) {
        var random = new SplittableRandom(seed);
        // One after the other, so that each has its share.
        var operation = operations.get((int) (seed % operations.size()));
        boolean isOdd = random.nextInt(12) == 0;
        String method = isOdd ? one(random, METHODS) : operation.method();
        byte[] body = operation.node().has("requestBody") ? body(operation, random) : new byte[0];
        if (random.nextInt(40) == 0) {
            body = new MutatedBodies(random).junk();
        }
        var head = new StringBuilder();
        String target = path(operation, random) + query(operation, random);
        head.append(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n");
        if (random.nextInt(10) > 0) {
            head.append("Accept: */*\r\n");
        } else {
            head.append("Accept: ").append(one(random, ACCEPTED)).append("\r\n");
        }
        if (body.length > 0) {
            boolean isRight = random.nextInt(12) > 0;
            head.append("Content-Type: ")
                    .append(isRight ? type(operation) : one(random, TYPES))
                    .append("\r\n");
        }
        credentials(random, head);
        condition(operation, random, head);
        headers(random, head);
        return new Hostile(
                method,
                target,
                head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1),
                body);
    }

    private void credentials(SplittableRandom random, StringBuilder head) {
        boolean isLetIn = random.nextInt(20) > 0;
        head.append(isLetIn ? "Authorization: Bearer " + token : one(random, CREDENTIALS))
                .append("\r\n");
    }

    /** Mostly one that allows what is asked for. */
    private static void condition(
            DocumentedOperation operation, SplittableRandom random, StringBuilder head) {
        for (String name : List.of("If-Match", "If-None-Match")) {
            if (operation.node().path("parameters").findValuesAsText("name").contains(name)) {
                var values = List.of("*", "*", "*", "\"0\"", "W/\"1\"", ",,\"", "\"1\", x", "");
                head.append(name).append(": ").append(one(random, values)).append("\r\n");
            }
        }
    }

    private static void headers(SplittableRandom random, StringBuilder head) {
        switch (random.nextInt(12)) {
            case 0 ->
                    head.append("Prefer: wait=").append(one(random, List.of("0", "x", "-1", "\"")));
            case 1 -> head.append("Idempotency-Key: ").append("k".repeat(random.nextInt(300)));
            case 2 -> head.append("X-Request-Id: \u00e9<").append("i".repeat(random.nextInt(200)));
            case 3 -> head.append("Last-Event-ID: x");
            case 4 -> head.append("If-Modified-Since: yesterday");
            case 5 -> head.append("Accept-Language: ").append("q,".repeat(300));
            case 6 -> head.append("Origin: null");
            case 7 -> head.append("Range: bytes=9-1");
            default -> {
                return;
            }
        }
        head.append("\r\n");
    }

    private static String type(DocumentedOperation operation) {
        var types = operation.node().at("/requestBody/content").fieldNames();
        String type = types.hasNext() ? types.next() : "application/json";
        return type.equals("*/*") ? "application/octet-stream" : type;
    }

    private String path(DocumentedOperation operation, SplittableRandom random) {
        var path = new StringBuilder();
        for (String part : operation.path().substring(1).split("/")) {
            path.append('/');
            int end = part.indexOf('}') + 1;
            if (end == 0) {
                path.append(part);
            } else {
                boolean isWrong = random.nextInt(6) == 0;
                path.append(
                                isWrong
                                        ? encoded(one(random, VALUES))
                                        : name(part.substring(0, end), operation, random))
                        .append(part.substring(end));
            }
        }
        return random.nextInt(200) == 0
                ? path + one(random, List.of("/", "//", "%zz", "%", "%ff"))
                : path.toString();
    }

    private String name(String place, DocumentedOperation operation, SplittableRandom random) {
        return switch (place) {
            case "{session}" -> random.nextBoolean() ? "t1" : "t2";
            case "{person}" -> random.nextBoolean() ? "anna" : "ravi";
            case "{number}" -> one(random, List.of("1", "2", "head"));
            case "{delivery}" -> "1";
            case "{format}" -> format(operation, random);
            case "{id}" ->
                    operation.path().startsWith("/v1/demo-data")
                            ? "synthetic-hybrid-mc"
                            : schedule();
            default -> names.getOrDefault(place, schedule());
        };
    }

    private String schedule() {
        return names.getOrDefault("{id}", "");
    }

    private static String format(DocumentedOperation operation, SplittableRandom random) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("name").asText().equals("format")) {
                parameter.at("/schema/examples").forEach(name -> names.add(name.asText()));
            }
        }
        return one(random, names);
    }

    private String query(DocumentedOperation operation, SplittableRandom random) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) == 0) {
                String value = random.nextInt(8) == 0 ? schedule() : one(random, VALUES);
                query.add(parameter.path("name").asText() + "=" + encoded(value));
            }
        }
        if (random.nextInt(50) == 0) {
            query.add(one(random, List.of("&&=", "a", "%zz=%", "limit=%ff", "audience")));
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private byte[] body(DocumentedOperation operation, SplittableRandom random) {
        var content = operation.node().at("/requestBody/content");
        var mutated = new MutatedBodies(random);
        if (!content.has("application/json")) {
            return random.nextBoolean()
                    ? mutated.of(one(random, PROBLEMS))
                    : new MultipartBody()
                            .file("a.csv", new String(mutated.junk(), StandardCharsets.ISO_8859_1))
                            .part("name=\"problem\"", one(random, PROBLEMS).toString())
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
        }
        return mutated.of(valid(operation, content.path("application/json"), random));
    }

    /** What the operation takes: its own example, or a problem to be solved in a few steps. */
    private JsonNode valid(DocumentedOperation operation, JsonNode json, SplittableRandom random) {
        if (json.at("/schema/$ref").asText().endsWith("SolveBody")) {
            var body =
                    (ObjectNode)
                            ApiClient.parse(
                                    "{\"config\": {\"run\": {\"termination\": {\"stepCountLimit\":"
                                            + " 20}}}}");
            body.set("modelInput", one(random, PROBLEMS));
            return body;
        }
        if (json.has("example")) {
            var example = json.path("example");
            String text = example.isTextual() ? example.asText() : example.toString();
            // Nobody out there is called.
            return ApiClient.parse(text.replace("https://hooks.example.org", "http://127.0.0.1:1"));
        }
        throw new AssertionError(operation.id() + " has no example to begin with.");
    }

    private static <T> T one(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
