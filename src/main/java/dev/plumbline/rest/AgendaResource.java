package dev.plumbline.rest;

import dev.plumbline.access.AgendaRight;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.job.AgendaService;
import dev.plumbline.rest.job.RevisionReader;
import dev.plumbline.rest.job.VersionCondition;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** One agenda. */
@Path("/v1/agendas/{agenda}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
@APIResponse(responseCode = "404", description = "No such agenda or revision.")
public class AgendaResource {

    private final AgendaService service;
    private final RevisionReader revisions;

    public AgendaResource(AgendaService service, RevisionReader revisions) {
        this.service = service;
        this.revisions = revisions;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "getAgenda",
            summary = "An agenda, without its revisions",
            description =
                    "By its id or its slug. With `If-None-Match` 304 as long as nothing changed.")
    @APIResponse(
            responseCode = "200",
            description = "ETag is its version.",
            content = @Content(schema = @Schema(implementation = AgendaAnswer.class)))
    @APIResponse(responseCode = "304", description = "It is as the client has seen it.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public Response get(
            @PathParam("agenda") String id,
            @Parameter(description = "The ETag of what is known already.")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Nullable String ifNoneMatch) {
        var agenda = service.get(id);
        String tag = String.valueOf(agenda.version());
        return ifNoneMatch != null && ConditionalAnswer.hasTag(ifNoneMatch, tag)
                ? Response.notModified(tag).build()
                : Response.ok(AgendaAnswer.of(agenda)).tag(tag).build();
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Blocking
    @Operation(
            operationId = "updateAgenda",
            summary = "Rename an agenda, change its tags or members",
            description = "What the body does not have stays.")
    @RequestBody(
            required = true,
            description = "`{name?, slug?, tags?, members?: [{holder, role, tracks?}]}`",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"name\": \"PCI and VFIO\", \"tags\": [\"2026\"]}"))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgendaAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken.")
    @APIResponse(responseCode = "412", description = "Changed meanwhile, and how.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response update(
            @PathParam("agenda") String id,
            @Parameter(description = "The ETag of what was seen, or *.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            InputStream body) {
        var agenda = service.update(id, VersionCondition.of(ifMatch), BodyLimit.read(body));
        return Response.ok(AgendaAnswer.of(agenda)).tag(String.valueOf(agenda.version())).build();
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @DELETE
    @Blocking
    @Operation(
            operationId = "deleteAgenda",
            summary = "Erase an agenda",
            description = "With all its revisions and proposals; searches for these are ended.")
    @APIResponse(responseCode = "204", description = "Erased.")
    @APIResponse(responseCode = "412", description = "Changed meanwhile, and how.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public void delete(
            @PathParam("agenda") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(id, VersionCondition.of(ifMatch));
    }

    @GET
    @Path("/input")
    @Blocking
    @Operation(
            operationId = "getAgendaInput",
            summary = "The problem of a revision, with its settings",
            description =
                    "What `patch` is made against: what is empty is left out. Of the head, or of `revision`.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SolveBody.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public Response input(
            @PathParam("agenda") String id,
            @Parameter(description = "Its number; the head when absent.") @QueryParam("revision")
                    @Nullable String number) {
        var read = revisions.read(id, number, AgendaRight.CHANGE);
        var revision = read.revision();
        var visible = read.sight().problem(revision.problem());
        return Response.ok(new SolveBody(revision.config(), visible))
                .tag(String.valueOf(read.agenda().version()))
                .build();
    }
}
