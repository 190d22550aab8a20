package dev.plumbline.rest;

import dev.plumbline.access.AgendaRight;
import dev.plumbline.rest.job.AgendaService;
import dev.plumbline.store.AuditStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who changed what about an agenda, for its committee. */
@Path("/v1/agendas/{agenda}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
public class AgendaAuditResource {

    private final AgendaService agendas;
    private final AuditStore store;

    AgendaAuditResource(AgendaService agendas, AuditStore store) {
        this.agendas = agendas;
        this.store = store;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listAgendaAudit",
            summary = "Who changed what about an agenda, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AuditAnswer[].class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "Not of its committee.")
    @APIResponse(responseCode = "404", description = "No such agenda.")
    public List<AuditAnswer> list(
            @PathParam("agenda") String id,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Parameter(description = "The id of the last entry of the page before.")
                    @QueryParam("before")
                    @Nullable String before) {
        var agenda = agendas.get(id, AgendaRight.MANAGE);
        return store.ofAgenda(agenda.id(), before, PageSize.of(limit)).stream()
                .map(AuditAnswer::of)
                .toList();
    }
}
