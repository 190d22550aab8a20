package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.problem.validation.ShownValue;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How a request that has something solved is answered: at once, or when it is done. */
@ApplicationScoped
public class SubmissionAnswers {

    private static final String PREFERENCE_APPLIED = "Preference-Applied";
    private static final int LONGEST_KEY = 255;

    private final ScheduleService service;
    private final Duration maxWait;

    /**
     * @param maxWait the longest that a request with Prefer: wait is kept waiting
     */
    public SubmissionAnswers(
            ScheduleService service,
            @ConfigProperty(name = "plumbline.rest.max-wait", defaultValue = "60s")
                    Duration maxWait) {
        this.service = service;
        this.maxWait = maxWait;
    }

    /**
     * Refuses an idempotency key that cannot be one.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    void checkKey(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw RequestRefusals.badParameter(
                    "Idempotency-Key",
                    key.isBlank() ? "" : ShownValue.of(key, LONGEST_KEY),
                    "1 to %d characters".formatted(LONGEST_KEY));
        }
    }

    /**
     * The answer to what was taken in.
     *
     * @param prefer the headers Prefer, of which wait counts
     */
    Uni<Response> answer(StoredSchedule stored, List<String> prefer, UriInfo uri) {
        var wait = RequestPreferences.wait(prefer, maxWait);
        var location =
                uri.getBaseUriBuilder().path(SchedulesResource.class).path(stored.id()).build();
        return service.whenFinished(stored.id(), wait.orElse(Duration.ZERO))
                .map(
                        now -> {
                            var answer = wait.isPresent() ? waited(now) : accepted(now);
                            answer.location(location);
                            wait.ifPresent(
                                    time ->
                                            answer.header(
                                                    PREFERENCE_APPLIED,
                                                    "wait=" + time.toSeconds()));
                            return answer.build();
                        });
    }

    private static Response.ResponseBuilder waited(StoredSchedule stored) {
        return stored.isFinished()
                ? Response.ok(AudienceViews.schedule(stored, Audience.ORGANIZER))
                : accepted(stored);
    }

    private static Response.ResponseBuilder accepted(StoredSchedule stored) {
        return Response.accepted(ScheduleMetadata.of(stored));
    }
}
