package dev.plumbline.rest.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Signatures and pauses of calls. */
class HookSignatureTest {

    /** A case that libraries of Standard Webhooks test themselves with. */
    @Test
    void isThatOfTheStandard() {
        assertThat(
                        HookSignature.of(
                                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1_614_265_330L,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void secretsAreKeysInBase64OrWords() {
        assertThat(HookSignature.newSecret(new SecureRandom()))
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .matches(HookSignature::isSecret);
        assertThat(HookSignature.isSecret("sixteen letters!")).isTrue();
        assertThat(HookSignature.isSecret("whsec_not base 64 at all")).isFalse();
        assertThat(HookSignature.isSecret("whsec_")).isFalse();
    }

    @Test
    void pausesGrowUntilNothingMoreIsTried() {
        var settings = new HookSettings(false, Duration.ofSeconds(10));
        assertThat(settings.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.pause(2)).isEqualTo(Duration.ofSeconds(40));
        assertThat(settings.pause(7)).isEqualTo(Duration.ofHours(6));
        assertThat(settings.pause(1_000)).isEqualTo(Duration.ofHours(6));
        assertThat(HookSettings.goesOn(7)).isTrue();
        assertThat(HookSettings.goesOn(8)).isFalse();
    }
}
