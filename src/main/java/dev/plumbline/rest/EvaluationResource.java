package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.EvaluationJson;
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

/** What would be if. */
@Path("/v1/schedules/{id}/evaluate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reasons")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
@APIResponse(responseCode = "409", description = "There is no schedule yet.")
public class EvaluationResource {

    private final ScheduleService service;
    private final ReasonAnswers reasons;

    EvaluationResource(ScheduleService service, ReasonAnswers reasons) {
        this.service = service;
        this.reasons = reasons;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "evaluateMoves",
            summary = "What moves would change",
            description =
                    """
                    Makes the moves one after the other and tells the new score, the change by rule, the findings gained \
                    and lost, and the schedule. Nothing is stored. Kinds of moves: place, unplace, swap, changeMinutes, \
                    addUnavailability, removePerson, halveWindow, pin, unpin, setMinutes.\
                    """)
    @RequestBody(
            required = true,
            description = "The moves.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = ApiExamples.MOVE))
    @APIResponse(responseCode = "200", description = "What they would change.")
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the moves, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    public JsonNode evaluate(@PathParam("id") String id, InputStream body) {
        return EvaluationJson.tree(reasons.evaluate(ScheduleService.judged(service.get(id)), body));
    }
}
