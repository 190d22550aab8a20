package dev.plumbline.rest.document;

import dev.plumbline.rest.error.ProblemDetail;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the answers that every operation of a kind may give: above all, how it says no. */
final class CommonAnswers {

    private static final String JSON = "json";

    private final HttpMethod method;
    private final Operation operation;

    CommonAnswers(HttpMethod method, Operation operation) {
        this.method = method;
        this.operation = operation;
    }

    void complete() {
        var responses = operation.getResponses();
        refusals()
                .forEach(
                        (status, meaning) -> {
                            if (responses.getAPIResponse(status) == null) {
                                responses.addAPIResponse(
                                        status,
                                        OASFactory.createAPIResponse().description(meaning));
                            }
                        });
        responses.getAPIResponses().forEach(CommonAnswers::complete);
        // By status, so that they are found.
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private Map<String, String> refusals() {
        Map<String, String> refusals = new TreeMap<>();
        refusals.put("400", "A parameter, a header or the body is wrong.");
        refusals.put("406", "None of the media types in Accept is given here.");
        refusals.put("414", "The address has more than 4,096 characters.");
        refusals.put("421", "The request is for another host.");
        refusals.put("500", "A mistake of the program, which its log has under a reference.");
        refusals.put(
                "503",
                "The database cannot be reached, or too many wait already; Retry-After says when to try again.");
        refusals.put(
                "403",
                "Not with this token, not for this audience, or not from the page of another server.");
        // Also where none is needed: one that is shown is looked at.
        refusals.put("401", "No token, or one that is no good.");
        refusals.put("429", "Too many requests with this token; Retry-After says when.");
        if (parameters().anyMatch(one -> one.getIn() == In.PATH)) {
            refusals.put("404", "There is nothing of this name.");
        }
        if (method != HttpMethod.GET) {
            refusals.put("408", "The body was begun, and nothing of it came for a minute.");
            refusals.put("507", "There is no room on the server's disk.");
        }
        if (parameters().anyMatch(one -> one.getName().equals(HttpHeaders.IF_MATCH))) {
            refusals.put("412", "Changed meanwhile, and how.");
            refusals.put("428", "Without If-Match.");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", "The body has more than 10 MB.");
            refusals.put("415", "Bodies of this media type are not read here.");
        }
        return refusals;
    }

    private Stream<Parameter> parameters() {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private static void complete(String status, APIResponse response) {
        boolean isError = status.compareTo("400") >= 0;
        if (isError && response.getContent() == null) {
            response.setContent(
                    OASFactory.createContent()
                            .addMediaType(
                                    ProblemDetail.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(
                                                    OASFactory.createSchema()
                                                            .ref("ProblemDetail"))));
        }
        Content content = response.getContent();
        if (content != null) {
            var plain = OASFactory.createContent();
            content.getMediaTypes()
                    .forEach((type, media) -> plain.addMediaType(withoutWeight(type), media));
            plain.getMediaTypes().forEach(CommonAnswers::complete);
            response.setContent(plain);
        }
    }

    /** How much the server likes to give a type is its own affair. */
    private static String withoutWeight(String type) {
        return type.replaceFirst(";qs=.*", "");
    }

    /** What is no JSON is text, or else a file. */
    private static void complete(String type, MediaType content) {
        if (content.getSchema() == null && !type.contains(JSON)) {
            var schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
            content.setSchema(type.startsWith("text/") ? schema : schema.format("binary"));
        }
    }
}
