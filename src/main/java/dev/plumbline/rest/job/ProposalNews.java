package dev.plumbline.rest.job;

import dev.plumbline.store.EventStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Tells how proposals go on, from what is stored of their schedules. */
@ApplicationScoped
public class ProposalNews implements BackgroundTask {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EventStore events;

    public ProposalNews(EventStore events) {
        this.events = events;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        events.tellProposals();
    }
}
