package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.RecommendationsJson;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.job.ScheduleService;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a late talk, or one from the waitlist, fits best. */
@Path("/v1/schedules/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reasons")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
@APIResponse(responseCode = "409", description = "There is no schedule yet.")
public class RecommendationsResource {

    private final ScheduleService service;
    private final ReasonAnswers reasons;

    RecommendationsResource(ScheduleService service, ReasonAnswers reasons) {
        this.service = service;
        this.reasons = reasons;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "recommendPlaces",
            summary = "The best places for a session without one",
            description =
                    """
                    For one on the waitlist (`session`: its id) or a late one (`talk`, as in a problem, and `people` it \
                    brings along): places, the best first, also with another session shortened, moved on or left out; \
                    each with the score then, and whom it disturbs. Nothing is stored.\
                    """)
    @RequestBody(
            required = true,
            description = "Which session; `limit` says how many places, 1 to 100, 10 when absent.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"session\": \"t1\", \"limit\": 5}"))
    @APIResponse(responseCode = "200", description = "The places.")
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    public JsonNode recommend(@PathParam("id") String id, InputStream body) {
        var judged = ScheduleService.judged(service.get(id));
        return RecommendationsJson.tree(reasons.recommend(judged, body), judged.zone());
    }
}
