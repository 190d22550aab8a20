package dev.plumbline.access;

import dev.plumbline.store.StoredToken;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Says who it is that shows a token, or the cookie of a session, or nothing. */
@ApplicationScoped
public class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    /** The attributes of an identity: the {@link Caller}, and the id of the token. */
    static final String CALLER = "plumbline.caller";

    static final String TOKEN = "plumbline.token";

    private final Door door;

    public TokenIdentities(Door door) {
        this.door = door;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var shown = request.getToken();
        // Of threads that may wait, because the database has to be asked.
        return context.runBlocking(() -> identity(shown.getType(), shown.getToken()));
    }

    /** Null when nothing was shown and the door is closed. */
    private @Nullable SecurityIdentity identity(String type, String secret) {
        return switch (type) {
            case TokenMechanism.BEARER -> identity(door.admit(secret));
            case TokenMechanism.SESSION -> identity(door.admitSession(secret));
            default -> door.isOpen() ? identity(Caller.LOCAL, null) : null;
        };
    }

    private static SecurityIdentity identity(StoredToken token) {
        return identity(new Caller(token.holder(), token.isAdmin(), false), token.id());
    }

    private static SecurityIdentity identity(Caller caller, @Nullable String token) {
        var identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(caller.holder()))
                        .addAttribute(CALLER, caller);
        if (token != null) {
            identity.addAttribute(TOKEN, token);
        }
        if (caller.isAdmin()) {
            identity.addRole(ServerRole.ADMIN);
        }
        return identity.build();
    }
}
