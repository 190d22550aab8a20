package dev.plumbline.rest.job;

import dev.plumbline.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;

/** Says who asks. */
@ApplicationScoped
public class RequestAuthor {

    private final CurrentCaller caller;

    public RequestAuthor(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The name of whoever made the request that is answered now. */
    public String name() {
        return caller.get().holder();
    }
}
