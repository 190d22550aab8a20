package dev.plumbline.rest;

import dev.plumbline.access.Door;
import dev.plumbline.access.IssuedToken;
import dev.plumbline.access.ServerRole;
import dev.plumbline.access.TokenOffice;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.store.AuditEntry;
import dev.plumbline.store.TokenStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tokens of the server, for its administrators. */
@RolesAllowed(ServerRole.ADMIN)
@Path("/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may ask.")
@APIResponse(responseCode = "401", description = "No token, or one that is no good.")
@APIResponse(responseCode = "403", description = "Not an administrator of the server.")
public class TokensResource {

    private final TokenOffice office;
    private final Door door;

    TokensResource(TokenStore store, Clock clock, Door door) {
        this.office = new TokenOffice(store, clock);
        this.door = door;
    }

    /** What is asked for. */
    @Schema(description = "A token to be made.")
    public record NewToken(
            @Schema(description = "Whose it is.", examples = "ada", minLength = 1, maxLength = 100)
                    String holder,
            @Schema(description = "Whether it is good for the whole server; false when absent.")
                    @Nullable Boolean admin,
            @Schema(
                            description =
                                    "Until when it is good: a duration such as P90D, or a date; for ever when absent.",
                            examples = "P90D")
                    @Nullable String expires) {}

    /** What was made. */
    @Schema(description = "A token that was just made.")
    public record MadeToken(
            @Schema(description = "The secret; it is shown now and never again.") String text,
            TokenAnswer token) {

        /** Without the text, so that no log gets it. */
        @Override
        public String toString() {
            return token.toString();
        }
    }

    @Changes(AuditEntry.Kind.TOKEN)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "createToken",
            summary = "Make a token",
            description =
                    "From the first token on, everything but health, description and public pages needs one.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewToken.class),
                            example = "{\"holder\": \"ada\", \"expires\": \"P90D\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Made; its text is in this answer alone.",
            content = @Content(schema = @Schema(implementation = MadeToken.class)))
    @APIResponse(responseCode = "400", description = "Every mistake in the body.")
    public Response create(InputStream body, UriInfo uri) {
        var wanted = BodyLimit.readRecord(body, NewToken.class);
        IssuedToken made =
                office.create(
                        wanted.holder(), Boolean.TRUE.equals(wanted.admin()), wanted.expires());
        door.forgetAnswers();
        var location =
                uri.getBaseUriBuilder().path(TokensResource.class).path(made.token().id()).build();
        return Response.created(location)
                .entity(new MadeToken(made.text(), TokenAnswer.of(made.token())))
                .build();
    }

    @GET
    @Operation(operationId = "listTokens", summary = "All tokens there ever were, the oldest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TokenAnswer[].class)))
    public List<TokenAnswer> list() {
        return office.all().stream().map(TokenAnswer::of).toList();
    }

    @Changes(AuditEntry.Kind.TOKEN)
    @DELETE
    @Path("/{id}")
    @Blocking
    @Operation(
            operationId = "revokeToken",
            summary = "Take a token back",
            description =
                    "It is no longer good, and neither are sessions that were opened with it; doing it again changes nothing.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no token with the id.")
    public TokenAnswer revoke(@PathParam("id") String id) {
        var token = office.revoke(id).orElseThrow(() -> RequestRefusals.unknown("token", id));
        door.forgetAnswers();
        return TokenAnswer.of(token);
    }
}
