package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.RequestRefusals;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the public out of every endpoint that is not {@link ForPublic}. */
public class AudienceFilter {

    /**
     * Refuses what is private.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 403 for the public, 400 for an audience that
     *     is not known
     */
    @ServerRequestFilter
    public void refuse(ResourceInfo resource, UriInfo uri) {
        String audience = uri.getQueryParameters().getFirst("audience");
        if (audience != null
                && !isForPublic(resource)
                && AudienceParameter.named(audience) == Audience.PUBLIC) {
            throw RequestRefusals.notPublic();
        }
    }

    private static boolean isForPublic(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(ForPublic.class)
                || resource.getResourceClass().isAnnotationPresent(ForPublic.class);
    }
}
