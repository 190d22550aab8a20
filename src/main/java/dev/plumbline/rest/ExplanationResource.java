package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.ExplanationJson;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.ScheduleService;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a schedule is as it is. */
@Path("/v1/schedules/{id}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reasons", description = "Why it is so, and what would be if.")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
@APIResponse(responseCode = "409", description = "There is no schedule yet.")
public class ExplanationResource {

    private final ScheduleService service;

    public ExplanationResource(ScheduleService service) {
        this.service = service;
    }

    @ForPublic
    @GET
    @Blocking
    @Operation(
            operationId = "explainSchedule",
            summary = "The score in all its parts",
            description =
                    """
                    By severity and rule, and by session. The costs of all rules add up to the score, and so do the \
                    shares of all sessions. The public gets findings that name nobody, and no score.\
                    """)
    @APIResponse(responseCode = "200", description = "The best schedule so far, explained.")
    public JsonNode explanation(
            @PathParam("id") String id,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        var judged = ScheduleService.judged(service.get(id));
        return switch (audience) {
            case ORGANIZER ->
                    ExplanationJson.tree(ScoreExplanation.of(judged.rules(), judged.scored()));
            case PUBLIC ->
                    ExplanationJson.publicTree(
                            ScoreExplanation.forPublic(judged.rules(), judged.scored()));
        };
    }

    @GET
    @Path("/sessions/{session}")
    @Blocking
    @Operation(
            operationId = "explainSession",
            summary = "Why a session is here and not there",
            description =
                    """
                    What its place costs, and every other start it could have, the best first: the score then, the \
                    change by rule, what becomes of other sessions, and for the first ten the findings gained and lost.\
                    """)
    @APIResponse(responseCode = "200", description = "Here, and the alternatives.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public JsonNode session(@PathParam("id") String id, @PathParam("session") String session) {
        var judged = ScheduleService.judged(service.get(id));
        return ExplanationJson.tree(
                SessionExplanation.of(
                        judged.rules(), judged.scored(), session(judged.rules().facts(), session)),
                judged.zone());
    }

    private static Session session(Facts facts, String id) {
        return facts.session(id).orElseThrow(() -> RequestRefusals.unknown("session", id));
    }
}
