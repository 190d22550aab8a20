package dev.plumbline.rest.job;

import java.time.Duration;

/** What a server does now and then besides answering. */
public interface BackgroundTask {

    /** How long it rests between two runs, or a bit longer; at least a second. */
    Duration pause();

    /** Does what is to be done now; returns soon. */
    void run();
}
