package dev.plumbline.rest.metric;

import dev.plumbline.rest.job.ScheduleService;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that one more problem could be taken in. */
@Readiness
@ApplicationScoped
public class QueueReadiness implements HealthCheck {

    private final ScheduleService service;

    public QueueReadiness(ScheduleService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Room for one more problem")
                .status(service.hasRoom())
                .build();
    }
}
