package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.rest.metric.EventClients;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What happens to one schedule, while it happens. */
@Path("/v1/schedules/{id}/events")
@Tag(name = "Schedules")
public class EventsResource {

    private final ScheduleService service;
    private final EventClients clients;

    public EventsResource(ScheduleService service, EventClients clients) {
        this.service = service;
        this.clients = clients;
    }

    @ForPublic
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "watchSchedule",
            summary = "Server-sent events until solving is over",
            description =
                    """
                    Event `metadata` (data: Metadata) at once and whenever `solverStatus` changes, event `score` \
                    (data: id, solverStatus, score) when a better schedule was found, at most five a second. The last \
                    event is a `metadata` with a final `solverStatus` (SOLVING_COMPLETED, SOLVING_INCOMPLETE or \
                    SOLVING_FAILED); then the stream ends, and a browser's EventSource should be closed. \
                    The public gets no `score`.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The events.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id,
            @QueryParam("audience") @DefaultValue("organizer") Audience audience,
            @Context Sse sse) {
        var events = new ScheduleEvents(sse, audience);
        return clients.counted(ScheduleEvents.withHeartbeat(sse, events.of(service.watch(id))));
    }
}
