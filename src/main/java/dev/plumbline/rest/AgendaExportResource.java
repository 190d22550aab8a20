package dev.plumbline.rest;

import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.rest.job.RevisionReader;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Revisions of agendas in formats that others read. */
@ForPublic
@Path("/v1/agendas/{agenda}/export")
@Tag(name = "Exports")
@APIResponse(responseCode = "404", description = "No such agenda, revision or format.")
public class AgendaExportResource {

    private final RevisionReader revisions;

    public AgendaExportResource(RevisionReader revisions) {
        this.revisions = revisions;
    }

    @GET
    @Path("/{format}")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "exportAgenda",
            summary = "The head or `revision` in a format",
            description = "For the public, unless `audience=organizer` asks for more.")
    @APIResponse(responseCode = "200", description = "The file.")
    public Response export(
            @PathParam("agenda") String id,
            @PathParam("format") String format,
            @QueryParam("revision") @Nullable String number,
            @BeanParam ExportParameters parameters) {
        return answer(id, number, ExportAnswers.exporter(format), parameters);
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "negotiateAgendaExport",
            summary = "The head or `revision` in the format that the Accept header asks for",
            description =
                    "text/calendar, application/xml, text/csv, text/html, text/plain and others.")
    @APIResponse(responseCode = "200", description = "The file.")
    @APIResponse(responseCode = "406", description = "None of these is written.")
    public Response export(
            @PathParam("agenda") String id,
            @QueryParam("revision") @Nullable String number,
            @BeanParam ExportParameters parameters,
            @Context Request request) {
        return answer(id, number, ExportAnswers.exporter(request), parameters);
    }

    private Response answer(
            String id, @Nullable String number, Exporter exporter, ExportParameters parameters) {
        var read = revisions.read(id, number);
        var revision = read.revision();
        return ExportAnswers.answer(
                new ExportSubject(
                        revision.judged(),
                        revision.config(),
                        revisions.known(read, parameters.against())),
                exporter,
                parameters.of(read.audience(parameters.audience())));
    }
}
