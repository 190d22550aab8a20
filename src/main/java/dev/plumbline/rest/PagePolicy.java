package dev.plumbline.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets the pages that we make run their own scripts: what they may load is said in their heads.
 * Only what a head cannot say is left to the header.
 */
public final class PagePolicy {

    @ServerResponseFilter
    void set(ContainerResponseContext response, RoutingContext context) {
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            // What JAX-RS sets would come beside it.
            context.response().headers().set("Content-Security-Policy", "frame-ancestors 'none'");
        }
    }
}
