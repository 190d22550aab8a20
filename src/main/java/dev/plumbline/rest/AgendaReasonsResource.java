package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.access.AgendaRight;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.RevisionReader;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Questions about the head of an agenda, or another revision: the same as about a schedule. */
@Path("/v1/agendas/{agenda}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
@APIResponse(responseCode = "404", description = "No such agenda, revision or session.")
@APIResponse(
        responseCode = "400",
        description = "Every mistake in the body, each with a JSON pointer.",
        content =
                @Content(
                        mediaType = ProblemDetail.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDetail.class)))
public class AgendaReasonsResource {

    private final RevisionReader revisions;
    private final ReasonAnswers reasons;

    AgendaReasonsResource(RevisionReader revisions, ReasonAnswers reasons) {
        this.revisions = revisions;
        this.reasons = reasons;
    }

    @ForPublic
    @GET
    @Path("/explanation")
    @Blocking
    @Operation(
            operationId = "explainAgenda",
            summary = "The score in all its parts, of the head or of `revision`")
    @APIResponse(responseCode = "200", description = "As of a schedule.")
    public JsonNode explanation(
            @PathParam("agenda") String id,
            @QueryParam("revision") @Nullable String number,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        var read = revisions.read(id, number);
        return reasons.explanation(read.revision().judged(), read.audience(audience));
    }

    @GET
    @Path("/explanation/sessions/{session}")
    @Blocking
    @Operation(
            operationId = "explainAgendaSession",
            summary = "Why a session is here and not there, on the head or in `revision`")
    @APIResponse(responseCode = "200", description = "As of a schedule.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public JsonNode session(
            @PathParam("agenda") String id,
            @PathParam("session") String session,
            @QueryParam("revision") @Nullable String number,
            @Parameter(
                            description =
                                    "Only what every place, length and swap would cost; also for who may change the agenda.")
                    @QueryParam("costs")
                    @DefaultValue("false")
                    String costs) {
        boolean isCosts = FlagParameter.isSet("costs", costs);
        var read = revisions.read(id, number, isCosts ? AgendaRight.CHANGE : AgendaRight.MANAGE);
        var found =
                read.revision()
                        .schedule()
                        .schedule()
                        .facts()
                        .session(session)
                        .orElseThrow(() -> RequestRefusals.unknown("session", session));
        revisions.requireOwn(read, found);
        return isCosts
                ? reasons.placeCosts(read.agenda().id(), read.revision(), found)
                : reasons.session(read.revision().judged(), session);
    }

    @POST
    @Path("/evaluate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "evaluateAgendaMoves",
            summary = "What moves or a patch would change, of the head or of `revision`",
            description =
                    """
                    `moves` as under schedules, or `patch`, a JSON Patch (RFC 6902) of the problem. Nothing is stored; the same \
                    under `revisions` makes a revision, and who may not make it is not told what it would change.""")
    @RequestBody(
            required = true,
            description = "The moves, or the patch.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = ApiExamples.MOVE))
    @APIResponse(responseCode = "200", description = "What they would change.")
    public JsonNode evaluate(
            @PathParam("agenda") String id,
            @QueryParam("revision") @Nullable String number,
            InputStream body) {
        var read = revisions.read(id, number, AgendaRight.CHANGE);
        var evaluation =
                reasons.evaluate(
                        read.revision(),
                        body,
                        (patch, errors) -> revisions.patched(read, patch, errors));
        revisions.requireChange(read, evaluation.after().schedule());
        return ForeignTracks.evaluation(evaluation, read.sight());
    }

    @POST
    @Path("/recommendations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "recommendAgendaPlaces",
            summary = "The best places for a session without one, on the head or in `revision`",
            description = "Nothing is stored. Organizers ask it of sessions of their tracks.")
    @RequestBody(
            required = true,
            description = "Which session.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"session\": \"t1\"}"))
    @APIResponse(responseCode = "200", description = "The places.")
    public JsonNode recommend(
            @PathParam("agenda") String id,
            @QueryParam("revision") @Nullable String number,
            InputStream body) {
        var read = revisions.read(id, number, AgendaRight.CHANGE);
        var judged = read.revision().judged();
        var recommended = reasons.recommend(judged, body);
        revisions.requireOwn(read, recommended.session());
        return ForeignTracks.recommendations(recommended, judged, read.sight());
    }

    @GET
    @Path("/diagnosis")
    @Blocking
    @Operation(
            operationId = "diagnoseAgenda",
            summary = "Why no schedule is feasible, for the problem of the head or `revision`")
    @APIResponse(responseCode = "200", description = "The diagnosis.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "503", description = "Too many wait; Retry-After says when.")
    public Uni<JsonNode> diagnosis(
            @PathParam("agenda") String id, @QueryParam("revision") @Nullable String number) {
        var revision = revisions.read(id, number, AgendaRight.MANAGE).revision();
        return reasons.diagnosis(revision.problem(), revision.config(), revision.schedule());
    }

    @GET
    @Path("/resilience")
    @Blocking
    @Operation(
            operationId = "getAgendaResilience",
            summary = "What happens when somebody cannot come, on the head or in `revision`")
    @APIResponse(responseCode = "200", description = "As of a schedule.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "503", description = "Too many wait; Retry-After says when.")
    public Uni<JsonNode> resilience(
            @PathParam("agenda") String id, @QueryParam("revision") @Nullable String number) {
        var revision = revisions.read(id, number, AgendaRight.MANAGE).revision();
        return reasons.resilience(revision.schedule().schedule(), revision.config());
    }

    @ForPublic
    @GET
    @Path("/diff")
    @Blocking
    @Operation(
            operationId = "compareRevisions",
            summary = "What changed since an older revision, and who must be told",
            description =
                    "From `against` (the public revision, or else the one before) to the head or `revision`.")
    @APIResponse(responseCode = "200", description = "changes, score, told, audience.")
    public JsonNode diff(
            @PathParam("agenda") String id,
            @QueryParam("revision") @Nullable String number,
            @Parameter(description = "The number of the older one.") @QueryParam("against")
                    @Nullable String against,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        var read = revisions.read(id, number);
        var older = revisions.earlier(read, against);
        return reasons.diff(
                older.schedule().schedule(), read.revision().judged(), read.audience(audience));
    }
}
