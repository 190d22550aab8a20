package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.BodyLimit;
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
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** New schedules for changed problems, near to what people know. */
@Path("/v1/schedules/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions", description = "When things change after there was a schedule.")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
public class ReplanResource {

    private final ScheduleService service;
    private final SubmissionAnswers submissions;

    public ReplanResource(ScheduleService service, SubmissionAnswers submissions) {
        this.service = service;
        this.submissions = submissions;
    }

    @Changes(AuditEntry.Kind.SCHEDULE)
    @POST
    @Path("/replan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "replanSchedule",
            summary = "Solve a changed problem, near to this schedule",
            description =
                    """
                    The whole problem, as changed. This schedule counts as published, unless the problem says itself \
                    what is; what was published to start before `frozenBefore` stays. Settings that the body does not \
                    have are this schedule's. The answer is that of `POST /v1/schedules`; the new schedule's \
                    metadata has `parentId`.\
                    """)
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = SolveBody.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location says where the new schedule will be.",
            content = @Content(schema = @Schema(implementation = ScheduleMetadata.class)))
    @APIResponse(
            responseCode = "200",
            description = "Finished in time, feasible or not.",
            content = @Content(schema = @Schema(implementation = ScheduleAnswer.class)))
    @APIResponse(responseCode = "400", description = "Every mistake in the body.")
    @APIResponse(responseCode = "409", description = "There is no finished schedule to revise.")
    @APIResponse(
            responseCode = "422",
            description = "The Idempotency-Key was used with another body.")
    @APIResponse(responseCode = "503", description = "The queue is full; Retry-After says when.")
    @APIResponse(responseCode = "507", description = "There is no room on the server's disk.")
    public Uni<Response> replan(
            @PathParam("id") String id,
            InputStream body,
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
        return submissions.answer(service.replan(id, BodyLimit.read(body), key), prefer, uri);
    }

    @ForPublic
    @GET
    @Path("/revisions")
    @Operation(
            operationId = "listRevisions",
            summary = "This schedule and its relatives, the oldest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScheduleMetadata[].class)))
    public List<Object> revisions(
            @PathParam("id") String id,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        return service.revisions(id).stream()
                .map(stored -> AudienceViews.metadata(stored, audience))
                .toList();
    }
}
