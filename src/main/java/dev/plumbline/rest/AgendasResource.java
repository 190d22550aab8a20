package dev.plumbline.rest;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.AgendaService;
import dev.plumbline.rest.job.ProposalService;
import dev.plumbline.store.AgendaListing;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All agendas: begin one, list them. */
@Path("/v1/agendas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas", description = "What organizers work on together, revision by revision.")
public class AgendasResource {

    private final AgendaService service;
    private final ProposalService proposals;

    public AgendasResource(AgendaService service, ProposalService proposals) {
        this.service = service;
        this.proposals = proposals;
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "createAgenda",
            summary = "Begin an agenda",
            description =
                    """
                    With a problem (`modelInput`, and maybe its settings as `config`), with a problem and a `schedule` made \
                    elsewhere, or with one that was solved here (`scheduleId`). `operation=SOLVE` has a schedule proposed \
                    at once.""")
    @RequestBody(
            required = true,
            description =
                    "`{name?, slug?, tags?, modelInput, schedule?, config?}` or `{name?, slug?, tags?, scheduleId}`; at most 10 MB of JSON in UTF-8.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = ApiExamples.TWO_TALKS))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location says where, ETag is its version.",
            content = @Content(schema = @Schema(implementation = AgendaAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "404", description = "No such schedule.")
    @APIResponse(responseCode = "409", description = "The slug is taken, or nothing is found yet.")
    @APIResponse(responseCode = "503", description = "The queue is full; Retry-After says when.")
    public Response create(
            InputStream body,
            @Parameter(description = "NONE, or SOLVE to have a schedule proposed.")
                    @QueryParam("operation")
                    @DefaultValue("NONE")
                    String operation,
            UriInfo uri) {
        boolean solves = solves(operation);
        var agenda = service.create(BodyLimit.read(body));
        String proposal = solves ? solved(agenda) : null;
        return Response.created(
                        uri.getBaseUriBuilder()
                                .path(AgendasResource.class)
                                .path(agenda.id())
                                .build())
                .tag(String.valueOf(agenda.version()))
                .entity(AgendaAnswer.of(agenda, proposal))
                .build();
    }

    private static boolean solves(String operation) {
        return switch (operation) {
            case "NONE" -> false;
            case "SOLVE" -> true;
            default -> throw RequestRefusals.badParameter("operation", operation, "NONE or SOLVE");
        };
    }

    /** All of the request is done, or nothing. */
    private String solved(Agenda agenda) {
        try {
            return proposals.solve(agenda).id();
        } catch (RuntimeException e) {
            service.forget(agenda);
            throw e;
        }
    }

    @GET
    @Blocking
    @Operation(operationId = "listAgendas", summary = "Agendas, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgendaList.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public AgendaList list(
            @Parameter(description = "The `next` of the page before.") @QueryParam("cursor")
                    @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Parameter(description = "Only those with this tag.") @QueryParam("tag")
                    @Nullable String tag) {
        var page =
                service.list(
                        new AgendaListing(tag, null, ListCursor.read(cursor), PageSize.of(limit)));
        return new AgendaList(
                page.agendas().stream().map(AgendaAnswer::of).toList(),
                ListCursor.write(page.last()));
    }
}
