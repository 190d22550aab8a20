package dev.plumbline.rest.job;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.validation.InputErrors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long one request may keep the server searching. */
@ApplicationScoped
public class RunCaps {

    private static final String TERMINATION = "/config/run/termination/";

    private final Duration maxTime;
    private final int maxSteps;

    /**
     * @param maxTime the longest limit of time that a request may have, more than zero
     * @param maxSteps the highest limit of steps, at least 1
     */
    public RunCaps(
            @ConfigProperty(name = "plumbline.jobs.max-time", defaultValue = "10m")
                    Duration maxTime,
            @ConfigProperty(name = "plumbline.jobs.max-steps", defaultValue = "100000000")
                    int maxSteps) {
        this.maxTime = maxTime;
        this.maxSteps = maxSteps;
    }

    /** Refuses limits that are higher; pointers are those of a request. */
    void check(RunConfig run, InputErrors errors) {
        var limits = run.termination();
        if (limits == null) {
            return;
        }
        var time = limits.spentLimit();
        if (time != null && time.compareTo(maxTime) > 0) {
            errors.add(
                    TERMINATION + "spentLimit",
                    "overCap",
                    "The spentLimit (%s) is longer than this server searches for one request (%s). Maybe ask for less, or start it with a higher plumbline.jobs.max-time?"
                            .formatted(time, maxTime));
        }
        var steps = limits.stepCountLimit();
        if (steps != null && steps > maxSteps) {
            errors.add(
                    TERMINATION + "stepCountLimit",
                    "overCap",
                    "The stepCountLimit (%d) is more than this server does for one request (%d). Maybe ask for less, or start it with a higher plumbline.jobs.max-steps?"
                            .formatted(steps, maxSteps));
        }
    }
}
