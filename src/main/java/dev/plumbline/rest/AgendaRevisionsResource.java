package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.access.AgendaSight;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.job.AgendaChange;
import dev.plumbline.rest.job.AgendaService;
import dev.plumbline.rest.job.HeadService;
import dev.plumbline.rest.job.RevisionReader;
import dev.plumbline.rest.job.VersionCondition;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jspecify.annotations.Nullable;

/** The history of an agenda, and what makes it grow. */
@Path("/v1/agendas/{agenda}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
@APIResponse(responseCode = "404", description = "No such agenda, revision, proposal or schedule.")
public class AgendaRevisionsResource {

    private final AgendaService service;
    private final HeadService heads;
    private final RevisionReader revisions;

    public AgendaRevisionsResource(
            AgendaService service, HeadService heads, RevisionReader revisions) {
        this.service = service;
        this.heads = heads;
        this.revisions = revisions;
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "changeAgenda",
            summary = "Change the head",
            description =
                    """
                    Each request makes one revision, in one of four ways: `moves` as under `evaluate`; `patch`, a JSON Patch (RFC \
                    6902) of the problem; `takeOver` of a `proposal`, a solved `schedule` or an older `revision`, the whole \
                    of it or `only` some sessions; `revert` of one revision. The answer is that of `evaluate`, with \
                    `revision` and what clashed.""")
    @RequestBody(
            required = true,
            description = "What is to be changed.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = ApiExamples.MOVE))
    @APIResponse(
            responseCode = "201",
            description = "Changed; Location is the revision's.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "409", description = "What stands in the way of a revert.")
    @APIResponse(responseCode = "412", description = "Changed meanwhile, and how.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response change(
            @PathParam("agenda") String id,
            @Parameter(description = "The ETag of what was seen, or *.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            InputStream body,
            UriInfo uri) {
        var change = heads.change(id, VersionCondition.of(ifMatch), BodyLimit.read(body));
        var location =
                uri.getBaseUriBuilder()
                        .path(AgendaRevisionsResource.class)
                        .path(String.valueOf(change.revision().number()))
                        .build(change.agenda().id());
        return Response.created(location)
                .tag(String.valueOf(change.agenda().version()))
                .entity(answer(change, service.sight(change.agenda())))
                .build();
    }

    private static JsonNode answer(AgendaChange change, AgendaSight sight) {
        var draft = change.draft();
        ObjectNode answer = ForeignTracks.evaluation(draft.evaluation(), sight).deepCopy();
        answer.put("revision", change.revision().number());
        answer.put("version", change.agenda().version());
        answer.put("summary", change.revision().summary());
        add(answer.putArray("clashes"), draft.clashes());
        add(answer.putArray("left"), draft.left());
        return answer;
    }

    private static void add(ArrayNode list, List<String> ids) {
        ids.forEach(list::add);
    }

    @GET
    @Blocking
    @Operation(operationId = "listAgendaRevisions", summary = "The history, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RevisionList.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public RevisionList list(
            @PathParam("agenda") String id,
            @Parameter(description = "The `next` of the page before.") @QueryParam("cursor")
                    @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var agenda = service.get(id);
        var notes = service.history(agenda, ListCursor.number(cursor), PageSize.of(limit));
        boolean isLast = notes.isEmpty() || notes.getLast().number() == 1;
        return new RevisionList(notes, isLast ? null : ListCursor.write(notes.getLast().number()));
    }

    @ForPublic
    @GET
    @Path("/{number}")
    @Blocking
    @Operation(
            operationId = "getAgendaRevision",
            summary = "A revision",
            description = "By its number, or `head`. The public gets the schedule alone.")
    @APIResponse(
            responseCode = "200",
            description = "ETag is the version of the agenda.",
            content = @Content(schema = @Schema(implementation = RevisionAnswer.class)))
    public Response get(
            @PathParam("agenda") String id,
            @PathParam("number") String number,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        var read = revisions.read(id, number);
        return Response.ok(RevisionAnswer.of(read.revision(), read.audience(audience)))
                .tag(String.valueOf(read.agenda().version()))
                .build();
    }
}
