package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.out.Audience;
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
    private final ReasonAnswers reasons;

    ExplanationResource(ScheduleService service, ReasonAnswers reasons) {
        this.service = service;
        this.reasons = reasons;
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
        return reasons.explanation(ScheduleService.judged(service.get(id)), audience);
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
    public JsonNode session(
            @PathParam("id") String id,
            @PathParam("session") String session,
            @Parameter(description = "Only what every place, length and swap would cost.")
                    @QueryParam("costs")
                    @DefaultValue("false")
                    String costs) {
        boolean isCosts = FlagParameter.isSet("costs", costs);
        var judged = ScheduleService.judged(service.get(id));
        return isCosts ? reasons.placeCosts(judged, session) : reasons.session(judged, session);
    }
}
