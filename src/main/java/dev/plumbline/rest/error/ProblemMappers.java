package dev.plumbline.rest.error;

import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.store.StoreFullException;
import dev.plumbline.store.StoreUnavailableException;
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
