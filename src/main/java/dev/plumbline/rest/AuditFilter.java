package dev.plumbline.rest;

import dev.plumbline.access.AuditLog;
import dev.plumbline.access.CurrentCaller;
import dev.plumbline.store.AuditEntry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Writes down what was changed before its answer is sent, and by whom. */
public final class AuditFilter {

    private static final String AGENDAS = "/v1/agendas/";

    private final AuditLog log;
    private final CurrentCaller caller;
    private final RequestIds requests;

    AuditFilter(AuditLog log, CurrentCaller caller, RequestIds requests) {
        this.log = log;
        this.caller = caller;
        this.requests = requests;
    }

    /** Waits until it is written down, on a thread that may. */
    @ServerResponseFilter
    public @Nullable Uni<Void> note(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource,
            UriInfo uri) {
        var method = resource == null ? null : resource.getResourceMethod();
        var changes = method == null ? null : method.getAnnotation(Changes.class);
        if (changes == null || response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
            return null;
        }
        String who = caller.get().holder();
        String action = request.getMethod() + " " + path(resource);
        String subject = subject(response, uri);
        String agenda = agenda(request.getMethod(), subject, changes.value(), uri);
        String id = requests.current();
        return Uni.createFrom()
                .<Void>item(
                        () -> {
                            log.note(who, action, changes.value(), subject, agenda, id);
                            return null;
                        })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static String path(ResourceInfo resource) {
        String path = resource.getResourceClass().getAnnotation(Path.class).value();
        var below = resource.getResourceMethod().getAnnotation(Path.class);
        return below == null ? path : path + below.value();
    }

    /** The id of what was made, or else of what the path names. */
    private static String subject(ContainerResponseContext response, UriInfo uri) {
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        if (location != null) {
            return location.substring(location.lastIndexOf('/') + 1);
        }
        var parameters = uri.getPathParameters();
        return parameters.containsKey("a")
                ? parameters.getFirst("a")
                : parameters.containsKey("id") ? parameters.getFirst("id") : "";
    }

    /** The agenda that the entry goes with; an agenda that was deleted takes none with it. */
    private static @Nullable String agenda(
            String method, String subject, AuditEntry.Kind kind, UriInfo uri) {
        if (kind != AuditEntry.Kind.AGENDA) {
            return null;
        }
        String path = uri.getPath();
        boolean isBelow = path.startsWith(AGENDAS) && path.indexOf('/', AGENDAS.length()) > 0;
        if (isBelow) {
            return uri.getPathParameters().getFirst("a");
        }
        return method.equals("DELETE") ? null : subject;
    }
}
