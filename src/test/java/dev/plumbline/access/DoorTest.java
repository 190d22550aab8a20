package dev.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.store.DatabaseProvider;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.store.SqlTokenStore;
import dev.plumbline.store.TokenStore;
import io.quarkus.security.AuthenticationFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door is open until there is a token, and then lets in who has a good one. */
class DoorTest {

    private static final String HERE = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    @TempDir private Path dir;

    private final SettableClock clock = new SettableClock();
    private SqlDatabase database;
    private TokenStore store;
    private TokenOffice office;

    @BeforeEach
    void begin() {
        database =
                DatabaseProvider.besideServer(
                        Optional.empty(), Optional.of(dir.resolve("data").toString()));
        store = new SqlTokenStore(database);
        office = new TokenOffice(store, clock);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private Door door(String host) {
        return new Door(store, clock, host, Duration.ofHours(12));
    }

    private static DoorRefusal refusal(Runnable attempt) {
        return DoorRefusal.of(
                catchThrowableOfType(AuthenticationFailedException.class, attempt::run));
    }

    @ParameterizedTest
    @ValueSource(strings = {HERE, "localhost", "::1"})
    void isOpenOnThisMachineUntilThereIsAToken(String host) {
        var door = door(host);
        assertThatCode(door::requireSafety).doesNotThrowAnyException();
        assertThat(door.isOpen()).isTrue();
        office.create("ada", false, null);
        clock.pass(Duration.ofSeconds(2));
        assertThat(door.isOpen()).isFalse();
    }

    @Test
    void staysClosedWhenAllTokensAreOver() {
        var made = office.create("ada", true, "PT1H");
        office.revoke(made.token().id());
        clock.pass(Duration.ofDays(1));
        assertThat(door(HERE).isOpen()).isFalse();
    }

    @Test
    void anAddressThatOthersReachNeedsATokenFirst() {
        assertThatThrownBy(door(EVERYWHERE)::requireSafety)
                .isInstanceOf(NoTokenException.class)
                .hasMessageContaining("token create")
                .hasMessageContaining(EVERYWHERE);
        assertThat(door(EVERYWHERE).isOpen()).isFalse();
        office.create("ada", true, null);
        assertThatCode(door(EVERYWHERE)::requireSafety).doesNotThrowAnyException();
    }

    @Test
    void letsInWhoHasAGoodToken() {
        var made = office.create(" ada ", true, "P1D");
        var token = door(HERE).admit(made.text());
        assertThat(token.holder()).isEqualTo("ada");
        assertThat(token.isAdmin()).isTrue();
        assertThat(made.toString()).doesNotContain(made.text());
    }

    @Test
    void saysWhyATokenIsNoGood() {
        var door = door(HERE);
        var text = office.create("ada", false, "P1D").text();
        var revoked = office.create("ada", false, null);
        office.revoke(revoked.token().id());
        assertThat(refusal(() -> door.admit(text.substring(1)))).isEqualTo(DoorRefusal.NOT_WHOLE);
        assertThat(refusal(() -> door.admit(TokenText.random()))).isEqualTo(DoorRefusal.UNKNOWN);
        assertThat(refusal(() -> door.admit(revoked.text()))).isEqualTo(DoorRefusal.REVOKED);
        door.admit(text);
        clock.pass(Duration.ofDays(1));
        assertThat(refusal(() -> door.admit(text))).isEqualTo(DoorRefusal.EXPIRED);
    }

    @Test
    void whatAnotherProcessRevokesIsNoGoodAfterASecond() {
        var door = door(HERE);
        var made = office.create("ada", false, null);
        door.admit(made.text());
        office.revoke(made.token().id());
        clock.pass(Duration.ofSeconds(1));
        assertThat(refusal(() -> door.admit(made.text()))).isEqualTo(DoorRefusal.REVOKED);
    }

    @Test
    void theLastUseIsWrittenOnceAMinute() {
        var door = door(HERE);
        var made = office.create("ada", false, null);
        door.admit(made.text());
        Instant first = clock.instant();
        clock.pass(Duration.ofSeconds(59));
        door.admit(made.text());
        assertThat(lastUsed(made)).isEqualTo(first);
        clock.pass(Duration.ofSeconds(2));
        door.admit(made.text());
        assertThat(lastUsed(made)).isEqualTo(clock.instant());
    }

    private @Nullable Instant lastUsed(IssuedToken made) {
        return store.find(made.token().id()).orElseThrow().lastUsed();
    }

    @Test
    void aSessionIsGoodUntilItIsClosedOrOver() {
        var door = door(HERE);
        var text = office.create("ada", false, null).text();
        var session = door.openSession(text);
        assertThat(door.admitSession(session.secret()).holder()).isEqualTo("ada");
        assertThat(session.time()).isEqualTo(Duration.ofHours(12));
        assertThat(session.toString()).doesNotContain(session.secret());
        clock.pass(Duration.ofHours(12));
        assertThat(refusal(() -> door.admitSession(session.secret())))
                .isEqualTo(DoorRefusal.NO_SESSION);

        var next = door.openSession(text);
        door.closeSession(next.secret());
        assertThat(refusal(() -> door.admitSession(next.secret())))
                .isEqualTo(DoorRefusal.NO_SESSION);
    }

    @Test
    void aSessionIsNoLongerThanItsToken() {
        var door = door(HERE);
        var made = office.create("ada", false, "PT1H");
        var session = door.openSession(made.text());
        assertThat(session.time()).isEqualTo(Duration.ofHours(1));
        office.revoke(made.token().id());
        door.forgetAnswers();
        assertThat(refusal(() -> door.admitSession(session.secret())))
                .isEqualTo(DoorRefusal.NO_SESSION);
    }

    @ParameterizedTest
    @CsvSource({
        "P90D, 2027-05-30T10:00:00Z",
        "P1Y, 2028-03-01T10:00:00Z",
        "PT12H, 2027-03-01T22:00:00Z",
        "2027-03-01, 2027-03-02T00:00:00Z",
        "2027-03-02T12:00:00+02:00, 2027-03-02T10:00:00Z"
    })
    void expiryIsADurationOrADate(String text, Instant expected) {
        assertThat(office.create("ada", false, text).token().expires()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "90", "-P1D", "P0D", "2027-02-28", "P9999999Y", "P999999Y"})
    void anyOtherExpiryIsAMistake(String text) {
        assertThatThrownBy(() -> office.create("ada", false, text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/expires");
        assertThat(store.hasAny()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "local", "Local", "a\nb", "a\u0000"})
    void aHolderHasAName(String holder) {
        assertThatThrownBy(() -> office.create(holder, false, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/holder");
        assertThatThrownBy(() -> office.create("x".repeat(101), false, null))
                .isInstanceOf(InvalidInputException.class);
    }
}
