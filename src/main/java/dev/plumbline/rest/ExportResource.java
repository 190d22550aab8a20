package dev.plumbline.rest;

import dev.plumbline.rest.error.ProblemDetail;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Schedules in formats that others read. */
@ForPublic
@Path("/v1/schedules/{id}/export")
@Tag(name = "Exports", description = "Agendas for calendars, apps, spreadsheets, mails.")
@APIResponse(responseCode = "404", description = "No such schedule, or no such format.")
@APIResponse(
        responseCode = "409",
        description = "There is no schedule yet.",
        content =
                @Content(
                        mediaType = ProblemDetail.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDetail.class)))
public class ExportResource {

    private final ScheduleExports exports;

    ExportResource(ScheduleExports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/{format}")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "exportSchedule",
            summary = "The schedule in a format",
            description = "For the public, unless `audience=organizer` asks for more.")
    @APIResponse(responseCode = "200", description = "The file.")
    public Response export(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @BeanParam ExportParameters parameters) {
        return exports.answer(id, ExportAnswers.exporter(format), parameters);
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "negotiateExport",
            summary = "The schedule in the format that the Accept header asks for",
            description =
                    "text/calendar, application/xml, text/csv, text/html, text/plain and others.")
    @APIResponse(responseCode = "200", description = "The file.")
    @APIResponse(responseCode = "406", description = "None of these is written.")
    public Response export(
            @PathParam("id") String id,
            @BeanParam ExportParameters parameters,
            @Context Request request) {
        return exports.answer(id, ExportAnswers.exporter(request), parameters);
    }
}
