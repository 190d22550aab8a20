package dev.plumbline.rest;

import dev.plumbline.access.CurrentCaller;
import dev.plumbline.access.Door;
import dev.plumbline.access.SessionCookie;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.BodyLimit;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions of browsers: a token is handed in once, and a cookie stands for it. */
@Path("/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class SessionResource {

    private final Door door;
    private final CurrentCaller caller;

    SessionResource(Door door, CurrentCaller caller) {
        this.door = door;
        this.caller = caller;
    }

    /** What is handed in. */
    @Schema(description = "A token.")
    public record Login(@Schema(description = "Its text.", examples = "plb_…") String token) {

        /** Without the text, so that no log gets it. */
        @Override
        public String toString() {
            return "Login";
        }
    }

    /** Who it is. */
    @Schema(description = "Who asks.")
    public record WhoAsks(
            @Schema(examples = "ada") String holder,
            @Schema(description = "Whether the whole server is theirs.") boolean admin,
            @Schema(
                            description =
                                    "Whether no token is needed: there is none, and only this machine can ask.")
                    boolean local) {}

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "openSession",
            summary = "Log in with a token",
            description =
                    """
                    The answer sets a cookie that scripts cannot read, and that other sites cannot use. Changes with \
                    it have to come from a page of this server (Origin or Sec-Fetch-Site).""")
    @RequestBody(
            required = true,
            description = "The token.",
            content =
                    @Content(
                            schema = @Schema(implementation = Login.class),
                            example = "{\"token\": \"plb_…\"}"))
    @APIResponse(
            responseCode = "200",
            description = "Logged in; Set-Cookie has the session.",
            content = @Content(schema = @Schema(implementation = WhoAsks.class)))
    @APIResponse(responseCode = "400", description = "Every mistake in the body.")
    @APIResponse(responseCode = "401", description = "The token is no good.")
    public Response open(InputStream body, @Context HttpServerRequest request) {
        var login = read(body);
        var session = door.openSession(login.token().strip());
        var token = session.token();
        return Response.ok(new WhoAsks(token.holder(), token.isAdmin(), false))
                .cookie(cookie(session.secret(), session.time(), request))
                .build();
    }

    /** What is wrong with it is not quoted: it may be the token. */
    private static Login read(InputStream body) {
        try {
            return BodyLimit.readRecord(body, Login.class);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(
                    List.of(
                            new InputError(
                                    "",
                                    "badLogin",
                                    "The body must be a JSON object with one field, as in {\"token\": \"plb_…\"}.")));
        }
    }

    @GET
    @Authenticated
    @Blocking
    @Operation(operationId = "getCaller", summary = "Who asks")
    @APIResponse(
            responseCode = "200",
            description = "The holder of the token or the session.",
            content = @Content(schema = @Schema(implementation = WhoAsks.class)))
    @APIResponse(responseCode = "401", description = "No token, or one that is no good.")
    public WhoAsks get() {
        var asks = caller.get();
        return new WhoAsks(asks.holder(), asks.isAdmin(), asks.isLocal());
    }

    @DELETE
    @PermitAll
    @Blocking
    @Operation(
            operationId = "closeSession",
            summary = "Log out",
            description = "The cookie is no longer good; doing it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Logged out.")
    public Response close(
            @CookieParam(SessionCookie.NAME) @Nullable String secret,
            @Context HttpServerRequest request) {
        if (secret != null) {
            door.closeSession(secret);
        }
        return Response.noContent().cookie(cookie("", Duration.ZERO, request)).build();
    }

    private NewCookie cookie(String value, Duration time, HttpServerRequest request) {
        boolean isEncrypted =
                request.isSSL() || "https".equals(request.getHeader("X-Forwarded-Proto"));
        return new NewCookie.Builder(SessionCookie.NAME)
                .value(value)
                .path("/")
                .maxAge((int) time.toSeconds())
                .httpOnly(true)
                .sameSite(SameSite.STRICT)
                .secure(door.isReachable() || isEncrypted)
                .build();
    }
}
