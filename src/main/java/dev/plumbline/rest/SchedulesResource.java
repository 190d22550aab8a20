package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All schedules: hand one in, list them. */
@Path("/v1/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules", description = "Problems in, schedules out.")
public class SchedulesResource {

    private final ScheduleService service;
    private final SubmissionAnswers submissions;

    public SchedulesResource(ScheduleService service, SubmissionAnswers submissions) {
        this.service = service;
        this.submissions = submissions;
    }

    @Changes(AuditEntry.Kind.SCHEDULE)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "solveProblem",
            summary = "Solve a problem",
            description =
                    """
                    Takes the problem in and answers at once. With `Prefer: wait=SECONDS` the answer comes when the \
                    schedule is finished, or after that time as without it, while solving goes on. With an \
                    `Idempotency-Key` the same request can be sent again without solving twice. `operation=NONE` \
                    only checks the input.\
                    """)
    @RequestBody(
            required = true,
            description = "At most 10 MB of JSON in UTF-8.",
            content =
                    @Content(
                            schema = @Schema(implementation = SolveBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "Two talks",
                                            value = ApiExamples.TWO_TALKS)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location says where the schedule will be.",
            content = @Content(schema = @Schema(implementation = ScheduleMetadata.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "Finished in time, feasible or not; with `operation=NONE`, what the input is.",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            anyOf = {
                                                ScheduleAnswer.class,
                                                InputCheckAnswer.class
                                            })))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "413", description = "The body has more than 10 MB.")
    @APIResponse(
            responseCode = "422",
            description = "The Idempotency-Key was used with another body.")
    @APIResponse(responseCode = "503", description = "The queue is full; Retry-After says when.")
    @APIResponse(responseCode = "507", description = "There is no room on the server's disk.")
    public Uni<Response> solve(
            InputStream body,
            @Parameter(description = "SOLVE, or NONE to have the input checked and nothing kept.")
                    @QueryParam("operation")
                    @DefaultValue("SOLVE")
                    String operation,
            @Parameter(description = "RFC 7240; wait=SECONDS is known.", example = "wait=30")
                    @HeaderParam("Prefer")
                    List<String> prefer,
            @Parameter(
                            description = "Unique for each problem.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = 255))
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            UriInfo uri) {
        submissions.checkKey(key);
        return switch (operation) {
            case "SOLVE" ->
                    submissions.answer(service.submit(BodyLimit.read(body), key), prefer, uri);
            case "NONE" ->
                    Uni.createFrom()
                            .item(
                                    Response.ok(
                                                    InputCheckAnswer.of(
                                                            service.check(BodyLimit.read(body))))
                                            .build());
            default -> throw RequestRefusals.badParameter("operation", operation, "SOLVE or NONE");
        };
    }

    @ForPublic
    @GET
    @Operation(
            operationId = "listSchedules",
            summary = "The schedules handed in last, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScheduleMetadata[].class)))
    public List<Object> list(
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        return service.newest(PageSize.of(limit)).stream()
                .map(stored -> AudienceViews.metadata(stored, audience))
                .toList();
    }
}
