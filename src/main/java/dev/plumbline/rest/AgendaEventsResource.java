package dev.plumbline.rest;

import dev.plumbline.agenda.NumberedEvent;
import dev.plumbline.agenda.Presence;
import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.EventHub;
import dev.plumbline.rest.job.PresenceHub;
import dev.plumbline.rest.job.RequestAuthor;
import dev.plumbline.rest.metric.EventClients;
import dev.plumbline.store.AgendaStore;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** What happens to one agenda, while it happens. */
@Path("/v1/agendas/{agenda}/events")
@Tag(name = "Publications")
public class AgendaEventsResource {

    private static final String NUMBER = "\\d{1,18}";

    private final EventHub hub;
    private final PresenceHub presence;
    private final AgendaStore agendas;
    private final RequestAuthor author;
    private final EventClients clients;

    /** Who is here, as it is told. */
    private record PresentEvent(List<Presence> present) {}

    public AgendaEventsResource(
            EventHub hub,
            PresenceHub presence,
            AgendaStore agendas,
            RequestAuthor author,
            EventClients clients) {
        this.hub = hub;
        this.presence = presence;
        this.agendas = agendas;
        this.author = author;
        this.clients = clients;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "watchAgenda",
            summary = "Server-sent events until the agenda is gone",
            description =
                    """
                    Events `revision`, `publication`, `proposal`, `progress`, `agenda` and `deleted`, each with an id that grows. \
                    The first one is an `agenda` that says how it stands, unless `Last-Event-ID` names an event that is still \
                    remembered: then what happened since follows. Events `present`, which have no id, say who listens now, on \
                    all servers: `{present: [{holder, streams}]}`.""")
    @APIResponse(
            responseCode = "200",
            description = "The events.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "Last-Event-ID is no id of an event.")
    @APIResponse(responseCode = "404", description = "No such agenda.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public Multi<OutboundSseEvent> events(
            @PathParam("agenda") String id,
            @Parameter(description = "The id of the last event that is known.")
                    @HeaderParam("Last-Event-ID")
                    @Nullable String lastEventId,
            @Context Sse sse) {
        var events = hub.listen(id, number(lastEventId)).map(event -> event(sse, event));
        return clients.counted(ScheduleEvents.withHeartbeat(sse, events, present(sse, id)));
    }

    /** Of an agenda that is gone, of which somebody may still learn the end, nobody. */
    private Multi<OutboundSseEvent> present(Sse sse, String idOrSlug) {
        return agendas.find(idOrSlug)
                .map(agenda -> presence.watch(agenda.id(), author.name()))
                .orElse(Multi.createFrom().empty())
                .map(all -> present(sse, all));
    }

    private static OutboundSseEvent present(Sse sse, List<Presence> all) {
        return sse.newEventBuilder()
                .name("present")
                .data(String.class, RecordText.write(new PresentEvent(all)))
                .build();
    }

    /** Browsers send an empty one as long as they heard nothing. */
    private static Optional<Long> number(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return Optional.empty();
        }
        if (!lastEventId.strip().matches(NUMBER)) {
            throw RequestRefusals.badParameter(
                    "Last-Event-ID", lastEventId, "the id of an event of this agenda");
        }
        return Optional.of(Long.parseLong(lastEventId.strip()));
    }

    private static OutboundSseEvent event(Sse sse, NumberedEvent event) {
        return sse.newEventBuilder()
                .id(String.valueOf(event.number()))
                .name(event.type().word())
                .data(String.class, event.data())
                .build();
    }
}
