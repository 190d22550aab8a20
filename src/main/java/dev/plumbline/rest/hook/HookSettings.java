package dev.plumbline.rest.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How calls are made. */
@ApplicationScoped
public class HookSettings {

    private static final int GROWTH = 4;
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final boolean allowsPrivate;
    private final Duration firstPause;

    /**
     * @param allowsPrivate whether addresses of this machine and of private networks are called
     * @param firstPause after the first attempt; each pause is four times the one before
     */
    public HookSettings(
            @ConfigProperty(name = "plumbline.webhooks.private", defaultValue = "false")
                    boolean allowsPrivate,
            @ConfigProperty(name = "plumbline.webhooks.first-pause", defaultValue = "PT10S")
                    Duration firstPause) {
        this.allowsPrivate = allowsPrivate;
        this.firstPause = firstPause;
    }

    HookTarget target() {
        return new HookTarget(allowsPrivate);
    }

    /** Whether it is tried again after so many attempts. */
    static boolean goesOn(int attempts) {
        return attempts < MOST_ATTEMPTS;
    }

    /** How long to wait after so many attempts. */
    Duration pause(int attempts) {
        var pause = firstPause;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
