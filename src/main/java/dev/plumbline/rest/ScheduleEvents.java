package dev.plumbline.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells the states of one schedule to one listener as server-sent events. */
final class ScheduleEvents {

    /** Shorter than the silence after which proxies usually hang up. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** An event's data is one line. */
    private static final ObjectWriter WRITER =
            JsonMapperFactory.mapper().writer().without(SerializationFeature.INDENT_OUTPUT);

    private final Sse sse;
    private final Audience audience;
    private final AtomicReference<@Nullable SolverStatus> told = new AtomicReference<>();

    /** A better schedule. */
    private record ScoreEvent(String id, SolverStatus solverStatus, @Nullable String score) {}

    ScheduleEvents(Sse sse, Audience audience) {
        this.sse = sse;
        this.audience = audience;
    }

    /** An event for each state that is news to this audience. */
    Multi<OutboundSseEvent> of(Multi<StoredSchedule> states) {
        return states.map(this::event).select().where(Optional::isPresent).map(Optional::get);
    }

    /** Events, with a comment now and then when nothing happens. */
    static Multi<OutboundSseEvent> withHeartbeat(Sse sse, Multi<OutboundSseEvent> events) {
        return withHeartbeat(sse, events, Multi.createFrom().empty());
    }

    /** The same; what comes besides ends with the events. */
    static Multi<OutboundSseEvent> withHeartbeat(
            Sse sse, Multi<OutboundSseEvent> events, Multi<OutboundSseEvent> besides) {
        Multi<Optional<OutboundSseEvent>> beats =
                Multi.createFrom()
                        .ticks()
                        .startingAfter(HEARTBEAT)
                        .every(HEARTBEAT)
                        .onOverflow()
                        .drop()
                        .map(tick -> Optional.of(sse.newEventBuilder().comment("").build()));
        Multi<Optional<OutboundSseEvent>> all =
                Multi.createBy()
                        .concatenating()
                        .streams(
                                events.map(Optional::of),
                                Multi.createFrom().item(Optional.empty()));
        return Multi.createBy()
                .merging()
                .streams(all, beats, besides.map(Optional::of))
                .select()
                .first(Optional::isPresent)
                .map(Optional::get);
    }

    private Optional<OutboundSseEvent> event(StoredSchedule stored) {
        var status = stored.status();
        if (told.getAndSet(status) != status) {
            return Optional.of(event("metadata", AudienceViews.metadata(stored, audience)));
        }
        return audience == Audience.ORGANIZER
                ? Optional.of(
                        event(
                                "score",
                                new ScoreEvent(
                                        stored.id(), status, ScheduleMetadata.score(stored))))
                : Optional.empty();
    }

    private OutboundSseEvent event(String name, Object data) {
        try {
            return sse.newEventBuilder()
                    .name(name)
                    .data(String.class, WRITER.writeValueAsString(data))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every event can be written.", e);
        }
    }
}
