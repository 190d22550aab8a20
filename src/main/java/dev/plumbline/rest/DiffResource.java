package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is different from an older schedule. */
@Path("/v1/schedules/{id}/diff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
public class DiffResource {

    private final ScheduleService service;
    private final ReasonAnswers reasons;

    DiffResource(ScheduleService service, ReasonAnswers reasons) {
        this.service = service;
        this.reasons = reasons;
    }

    @ForPublic
    @GET
    @Blocking
    @Operation(
            operationId = "diffSchedules",
            summary = "What changed since an older schedule, and who must be told",
            description =
                    """
                    From the schedule `against` to this one. Scores are of both by this one's problem and rules. \
                    The public gets the changes, and who must be told among speakers.\
                    """)
    @APIResponse(responseCode = "200", description = "changes, score, told, audience.")
    @APIResponse(responseCode = "404", description = "One of the two is unknown.")
    @APIResponse(responseCode = "409", description = "One of the two has no schedule yet.")
    public JsonNode diff(
            @PathParam("id") String id,
            @Parameter(description = "The older one; the parent of this one when absent.")
                    @QueryParam("against")
                    @Nullable String against,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience) {
        var newer = service.get(id);
        var older = service.get(older(newer, against));
        return reasons.diff(
                ScheduleService.schedule(older).schedule(),
                ScheduleService.judged(newer),
                audience);
    }

    private static String older(StoredSchedule newer, @Nullable String against) {
        String parent = newer.submission().parent();
        if (against != null) {
            return against;
        }
        if (parent == null) {
            throw RequestRefusals.badParameter("against", "", "the id of the older schedule");
        }
        return parent;
    }
}
