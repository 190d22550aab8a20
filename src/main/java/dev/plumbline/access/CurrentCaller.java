package dev.plumbline.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows who sent the request that is being answered on this thread. */
@ApplicationScoped
public class CurrentCaller {

    private final Supplier<Caller> caller;

    /**
     * @param identity of the request
     */
    @Inject
    public CurrentCaller(SecurityIdentity identity) {
        this.caller = () -> of(identity);
    }

    /** Always the same one, whatever the request. */
    public CurrentCaller(Caller caller) {
        this.caller = () -> caller;
    }

    /** Who asks. */
    public Caller get() {
        return caller.get();
    }

    private static Caller of(SecurityIdentity identity) {
        @Nullable Caller found = identity.getAttribute(TokenIdentities.CALLER);
        return Objects.requireNonNull(found, "Nobody gets here without being let in.");
    }

    /** The caller of an identity, unless it has none. */
    public static Optional<Caller> in(@Nullable SecurityIdentity identity) {
        return identity == null
                ? Optional.empty()
                : Optional.ofNullable(identity.getAttribute(TokenIdentities.CALLER));
    }

    /** The id of the token that was shown, unless none was needed. */
    public static Optional<String> tokenIn(@Nullable SecurityIdentity identity) {
        return identity == null
                ? Optional.empty()
                : Optional.ofNullable(identity.getAttribute(TokenIdentities.TOKEN));
    }
}
