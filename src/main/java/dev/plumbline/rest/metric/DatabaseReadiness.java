package dev.plumbline.rest.metric;

import dev.plumbline.store.ScheduleStore;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers, and soon. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements AsyncHealthCheck {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ScheduleStore store;

    public DatabaseReadiness(ScheduleStore store) {
        this.store = store;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(store::isReachable)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .ifNoItem()
                .after(LONGEST)
                .recoverWithItem(false)
                .map(
                        isReachable ->
                                HealthCheckResponse.named("Database").status(isReachable).build());
    }
}
