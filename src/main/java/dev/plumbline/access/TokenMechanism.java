package dev.plumbline.access;

import static jakarta.ws.rs.core.HttpHeaders.WWW_AUTHENTICATE;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a request what its sender shows: a token in the header Authorization, or else the cookie
 * of a session, or nothing. A refusal fails the request; how it is told is not decided here.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {

    /** The kinds of credentials, as {@link TokenIdentities} gets them. */
    static final String BEARER = "bearer";

    static final String SESSION = "session";
    static final String NOTHING = "nothing";

    private static final String BEARER_PREFIX = "bearer ";

    /** Whoever sends them sends for others. */
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        var shown = shown(context);
        return shown == null
                ? Uni.createFrom().nullItem()
                : identities.authenticate(
                        HttpSecurityUtils.setRoutingContextAttribute(
                                new TokenAuthenticationRequest(shown), context));
    }

    private static @Nullable TokenCredential shown(RoutingContext context) {
        var request = context.request();
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            boolean isBearer =
                    authorization.regionMatches(true, 0, BEARER_PREFIX, 0, BEARER_PREFIX.length());
            String text = isBearer ? authorization.substring(BEARER_PREFIX.length()).strip() : "";
            return new TokenCredential(text, BEARER);
        }
        var cookie = request.getCookie(SessionCookie.NAME);
        if (cookie != null) {
            return new TokenCredential(cookie.getValue(), SESSION);
        }
        return OF_PROXIES.stream().anyMatch(name -> request.headers().contains(name))
                ? null
                : new TokenCredential("", NOTHING);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new ChallengeData(
                                DoorRefusal.STATUS,
                                WWW_AUTHENTICATE,
                                refusal(context).challenge()));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.fail(DoorRefusal.STATUS, refusal(context).exception());
        return Uni.createFrom().item(true);
    }

    private static DoorRefusal refusal(RoutingContext context) {
        var failure = HttpSecurityUtils.getAuthenticationFailureFromEvent(context);
        return failure == null ? DoorRefusal.NO_TOKEN : DoorRefusal.of(failure);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
