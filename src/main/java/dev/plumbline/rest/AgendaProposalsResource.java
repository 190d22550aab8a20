package dev.plumbline.rest;

import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.job.ProposalService;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Schedules that are proposed for an agenda; none moves the head by itself. */
@Path("/v1/agendas/{agenda}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
@APIResponse(responseCode = "404", description = "No such agenda, revision or proposal.")
public class AgendaProposalsResource {

    private final ProposalService service;

    public AgendaProposalsResource(ProposalService service) {
        this.service = service;
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "proposeSchedule",
            summary = "Have a schedule proposed",
            description =
                    """
                    Of the head, or the revision `from`. SOLVE looks for the best schedule, REPLAN for one near to what there is. \
                    The proposal is a schedule like those under `/v1/schedules`, with the same id.""")
    @RequestBody(
            required = true,
            description =
                    "`{way, from?, config?}`; settings that it does not have are the agenda's.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"way\": \"REPLAN\"}"))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location says where the proposal is.",
            content = @Content(schema = @Schema(implementation = ProposalAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "503", description = "The queue is full; Retry-After says when.")
    public Response propose(@PathParam("agenda") String id, InputStream body, UriInfo uri) {
        var proposal = service.propose(id, BodyLimit.read(body));
        var location =
                uri.getBaseUriBuilder()
                        .path(AgendaProposalsResource.class)
                        .path(proposal.id())
                        .build(proposal.agenda());
        return Response.accepted(ProposalAnswer.of(service.get(proposal.agenda(), proposal.id())))
                .location(location)
                .build();
    }

    @GET
    @Blocking
    @Operation(operationId = "listProposals", summary = "All proposals, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalAnswer[].class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public List<ProposalAnswer> list(@PathParam("agenda") String id) {
        return service.list(id).stream().map(ProposalAnswer::of).toList();
    }

    @GET
    @Path("/{proposal}")
    @Blocking
    @Operation(
            operationId = "getProposal",
            summary = "A proposal, shown against the head as it is now",
            description =
                    "What it would change, who must be told, whether the head moved on, and which sessions clash.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProposalAnswer.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public ProposalAnswer get(
            @PathParam("agenda") String id, @PathParam("proposal") String proposal) {
        return ProposalAnswer.of(service.get(id, proposal));
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @DELETE
    @Path("/{proposal}")
    @Blocking
    @Operation(
            operationId = "dropProposal",
            summary = "Drop a proposal",
            description = "Its search is ended.")
    @APIResponse(responseCode = "204", description = "Dropped.")
    public void drop(@PathParam("agenda") String id, @PathParam("proposal") String proposal) {
        service.drop(id, proposal);
    }
}
