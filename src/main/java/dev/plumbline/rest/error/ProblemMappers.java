package dev.plumbline.rest.error;

import dev.plumbline.access.AgendaRefusedException;
import dev.plumbline.access.DoorRefusal;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.store.StoreFullException;
import dev.plumbline.store.StoreUnavailableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong in a request into a problem document. */
public final class ProblemMappers {

    private static final String BROKEN =
            "The body is not what its Content-Type says, or broke off. Maybe the boundary is not the one between the parts?";

    /** Of /v1/agendas/ID. */
    private static final int ID_PART = 3;

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refusal(RequestRefusal refusal, UriInfo uri) {
        var response = answer(refusal.toProblem(uri.getPath()));
        var retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response invalidInput(InvalidInputException e, UriInfo uri) {
        return refusal(RequestRefusals.invalidInput(e.errors()), uri);
    }

    /** Of a log-in; who shows a bad token otherwise does not get this far. */
    @ServerExceptionMapper
    Response notAdmitted(AuthenticationFailedException e, UriInfo uri) {
        return notAdmitted(DoorRefusal.of(e), uri);
    }

    @ServerExceptionMapper
    Response unknownCaller(UnauthorizedException e, UriInfo uri) {
        return notAdmitted(DoorRefusal.NO_TOKEN, uri);
    }

    private static Response notAdmitted(DoorRefusal refusal, UriInfo uri) {
        return answer(RequestRefusals.notAdmitted(refusal).toProblem(uri.getPath()))
                .header(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge())
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException e, UriInfo uri) {
        return refusal(RequestRefusals.notAllowed(), uri);
    }

    /** What is hidden is answered as if it were not there. */
    @ServerExceptionMapper
    Response refusedAgenda(AgendaRefusedException e, UriInfo uri) {
        String[] parts = uri.getPath().split("/");
        String named = parts.length > ID_PART ? parts[ID_PART] : "";
        return refusal(
                e.isHidden()
                        ? RequestRefusals.unknown("agenda", named)
                        : RequestRefusals.notAllowed(String.valueOf(e.getMessage())),
                uri);
    }

    @ServerExceptionMapper
    Response storeFull(StoreFullException e, UriInfo uri) {
        LOG.errorf(e, "Request of %s could not be stored", uri.getPath());
        return refusal(RequestRefusals.storageFull(String.valueOf(e.getMessage())), uri);
    }

    @ServerExceptionMapper
    Response storeUnavailable(StoreUnavailableException e, UriInfo uri) {
        LOG.errorf(e, "Request of %s did not reach the database", uri.getPath());
        return refusal(RequestRefusals.storageUnavailable(String.valueOf(e.getMessage())), uri);
    }

    /** Only the framework lets one through: for a body that it takes apart itself. */
    @ServerExceptionMapper
    Response broken(IOException e, UriInfo uri) {
        return refusal(RequestRefusals.badUpload(BROKEN), uri);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return e.getResponse();
        }
        var response = answer(FrameworkProblems.of(status, uri.getPath()));
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? response.build() : response.header(HttpHeaders.ALLOW, allow).build();
    }

    /** What nobody expected: the log has all of it, the answer only where to look. */
    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        var reference = UUID.randomUUID();
        LOG.errorf(e, "Request of %s failed, reference %s", uri.getPath(), reference);
        return answer(FrameworkProblems.unexpected(reference, uri.getPath())).build();
    }

    private static Response.ResponseBuilder answer(ProblemDetail problem) {
        return Response.status(problem.status()).type(ProblemDetail.MEDIA_TYPE).entity(problem);
    }
}
