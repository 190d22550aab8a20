package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.rest.job.ScheduleService;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why there is no feasible schedule. */
@Path("/v1/schedules/{id}/diagnosis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
public class DiagnosisResource {

    private final ScheduleService service;
    private final ReasonAnswers reasons;

    DiagnosisResource(ScheduleService service, ReasonAnswers reasons) {
        this.service = service;
        this.reasons = reasons;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "diagnoseSchedule",
            summary = "Why no schedule is feasible, and what would help",
            description =
                    """
                    What counting proves (`troubles`), sets of facts that contradict each other (`conflicts`), each \
                    fact with its mildest relaxation, single changes that are enough (`oneChange`), and what would \
                    make the problem feasible (`repair`). Takes ten seconds at most, or, where steps are \
                    counted, as much work; `complete` says whether that was enough.\
                    """)
    @APIResponse(responseCode = "200", description = "The diagnosis.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "503", description = "Too many wait; Retry-After says when.")
    public Uni<JsonNode> diagnosis(@PathParam("id") String id) {
        var stored = service.get(id);
        var submission = stored.submission();
        return reasons.diagnosis(submission.problem(), submission.config(), stored.best());
    }
}
