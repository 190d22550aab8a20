package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.table.XlsxSheets;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** One schedule. */
@Path("/v1/schedules/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
public class ScheduleResource {

    /** Ending takes milliseconds; this is for a machine that has a lot else to do. */
    private static final Duration ENDING = Duration.ofSeconds(10);

    private final ScheduleService service;
    private final ScheduleExports exports;

    ScheduleResource(ScheduleService service, ScheduleExports exports) {
        this.service = service;
        this.exports = exports;
    }

    @ForPublic
    @GET
    @Blocking
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT)
    @Operation(
            operationId = "getSchedule",
            summary = "A schedule, the best so far",
            description = "The public gets the agenda alone: neither score, findings nor numbers.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScheduleAnswer.class)))
    public Object get(
            @PathParam("id") String id,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        return AudienceViews.schedule(service.get(id), audience);
    }

    @ForPublic
    @GET
    @Produces({
        "text/html;qs=0.5",
        "text/calendar;qs=0.5",
        "text/plain;qs=0.5",
        "text/csv;qs=0.5",
        "application/xml;qs=0.5",
        XlsxSheets.MEDIA_TYPE + ";qs=0.5"
    })
    @Blocking
    @Operation(
            operationId = "getScheduleInFormat",
            summary = "A schedule, in the format that the Accept header asks for",
            description = "The same as `/v1/schedules/{id}/export`: for the public, by default.")
    @APIResponse(
            responseCode = "200",
            description = "The schedule; in other formats than JSON for the public, by default.")
    public Response export(
            @PathParam("id") String id,
            @BeanParam ExportParameters parameters,
            @Context Request request) {
        return exports.answer(id, ExportAnswers.exporter(request), parameters);
    }

    @ForPublic
    @GET
    @Path("/metadata")
    @Operation(operationId = "getScheduleMetadata", summary = "How far solving is, and the score")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScheduleMetadata.class)))
    public Object metadata(
            @PathParam("id") String id,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        return AudienceViews.metadata(service.get(id), audience);
    }

    @GET
    @Path("/validation-result")
    @Blocking
    @Operation(
            operationId = "getValidationResult",
            summary = "What is odd about the input, and about the schedule",
            description = "The `validationResult` of the metadata, alone.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    ScheduleMetadata.ValidationResult.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public ScheduleMetadata.ValidationResult validation(@PathParam("id") String id) {
        return ScheduleMetadata.validation(service.get(id));
    }

    @GET
    @Path("/score-analysis")
    @Blocking
    @Operation(
            operationId = "analyseScore",
            summary = "The score by rules, and what each finding took off",
            description = "In the form of Timefold's services; `explanation` tells more.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScoreAnalysis.class)))
    @APIResponse(responseCode = "409", description = "Nothing is found yet.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public ScoreAnalysis scoreAnalysis(@PathParam("id") String id) {
        return ScoreAnalysis.of(ScheduleService.schedule(service.get(id)));
    }

    @GET
    @Path("/input")
    @Blocking
    @Operation(
            operationId = "getScheduleInput",
            summary = "What was handed in",
            description = "Can be posted again as it is. What was empty is left out.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(
            responseCode = "200",
            description = "Config and problem.",
            content = @Content(schema = @Schema(implementation = SolveBody.class)))
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public SolveBody input(@PathParam("id") String id) {
        var submission = service.get(id).submission();
        return new SolveBody(submission.config(), submission.problem());
    }

    @Changes(AuditEntry.Kind.SCHEDULE)
    @DELETE
    @Blocking
    @Operation(
            operationId = "endSchedule",
            summary = "End solving early, or erase",
            description =
                    """
                    Ends solving with the best so far and answers like GET; doing it again changes nothing. \
                    With `purge=true` nothing is kept.\
                    """)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScheduleAnswer.class)))
    @APIResponse(responseCode = "204", description = "Purged.")
    public Uni<Response> end(
            @PathParam("id") String id,
            @Parameter(
                            description = "Erase the problem and the schedule.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("purge")
                    @DefaultValue("false")
                    String purge) {
        if (FlagParameter.isSet("purge", purge)) {
            service.purge(id);
            return Uni.createFrom().item(Response.noContent().build());
        }
        service.end(id);
        return service.whenFinished(id, ENDING)
                .map(
                        stored ->
                                Response.ok(AudienceViews.schedule(stored, Audience.ORGANIZER))
                                        .build());
    }
}
