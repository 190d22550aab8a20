package dev.plumbline.rest;

import dev.plumbline.access.AuditLog;
import dev.plumbline.access.CurrentCaller;
import dev.plumbline.store.AuditEntry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
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

    private static final int ID_PART = 3;
    private static final int ID_BELOW = 5;
    private static final String AGENDAS = "/v1/agendas/";

    private final AuditLog log;
    private final CurrentCaller caller;

    AuditFilter(AuditLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    /** Waits until it is written down, on a thread that may. */
    @ServerResponseFilter
    public @Nullable Uni<Void> note(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource,
            UriInfo uri,
            RoutingContext context) {
        var method = resource == null ? null : resource.getResourceMethod();
        var changes = method == null ? null : method.getAnnotation(Changes.class);
        if (changes == null || response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
            return null;
        }
        String who = caller.get().holder();
        String action = request.getMethod() + " " + path(resource);
        String subject = subject(response, uri);
        String agenda = agenda(subject, changes.value(), uri);
        String id = requestId(context);
        return Uni.createFrom()
                .<Void>item(
                        () -> {
                            log.note(who, action, changes.value(), subject, agenda, id);
                            return null;
                        })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** As it is told in the answer, and in the log. */
    private static String requestId(RoutingContext context) {
        String id = context.response().headers().get("X-Request-Id");
        return id == null ? "" : id;
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
        // /v1/KIND/ID or /v1/agendas/ID/proposals/ID
        String[] parts = uri.getPath().split("/");
        int part = parts.length > ID_BELOW ? ID_BELOW : ID_PART;
        return parts.length > part ? parts[part] : "";
    }

    /** The agenda that the entry goes with, by id or slug. */
    private static @Nullable String agenda(String subject, AuditEntry.Kind kind, UriInfo uri) {
        if (kind != AuditEntry.Kind.AGENDA) {
            return null;
        }
        String path = uri.getPath();
        return path.startsWith(AGENDAS) ? path.substring(AGENDAS.length()).split("/")[0] : subject;
    }
}
