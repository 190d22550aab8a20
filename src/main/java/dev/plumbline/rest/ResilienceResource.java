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

/** What a schedule bears. */
@Path("/v1/schedules/{id}/resilience")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
public class ResilienceResource {

    private final ScheduleService service;
    private final ReasonAnswers reasons;

    ResilienceResource(ScheduleService service, ReasonAnswers reasons) {
        this.service = service;
        this.reasons = reasons;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "testResilience",
            summary = "What happens when somebody cannot come, or something is cancelled",
            description =
                    """
                    For each person and each session: whether the rest holds without moving anything, and if not, a \
                    small repair. Single points of failure come first. Not for the public. Takes ten seconds at most, \
                    a minute where the run counts steps; `complete` says whether that was enough for all of them.\
                    """)
    @APIResponse(responseCode = "200", description = "score, singlePoints, outages, complete.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
    @APIResponse(responseCode = "409", description = "There is no schedule yet.")
    @APIResponse(responseCode = "503", description = "Too many wait; Retry-After says when.")
    public Uni<JsonNode> resilience(@PathParam("id") String id) {
        var stored = service.get(id);
        return reasons.resilience(
                ScheduleService.schedule(stored).schedule(), stored.submission().config());
    }
}
