package dev.plumbline.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets the pages that we make run their own scripts: what they may load is said in their heads.
 * Only what a head cannot say is left to the header.
 */
public final class PagePolicy {

    @ServerResponseFilter
    void set(ContainerResponseContext response) {
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.getHeaders().putSingle("Content-Security-Policy", "frame-ancestors 'none'");
        }
    }
}
