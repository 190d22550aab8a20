package dev.plumbline.rest.job;

import jakarta.enterprise.context.ApplicationScoped;

/** Says who asks. */
@ApplicationScoped
public class RequestAuthor {

    private static final String LOCAL = "local";

    /** The name of whoever made the request that is answered now. */
    public String name() {
        return LOCAL;
    }
}
