package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log is as the environment asks for, or nothing starts. */
class LogFormatTest {

    private static final String JSON = "quarkus.log.console.json.enabled";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(err, err);

    @AfterEach
    void forget() {
        System.clearProperty(JSON);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "text", " TEXT "})
    void isTextUnlessSomebodyWantsIt(String wanted) {
        assertThat(LogFormat.isSet(wanted, console)).isTrue();
        assertThat(System.getProperty(JSON)).isNull();
    }

    @Test
    void isJson() {
        assertThat(LogFormat.isSet("JSON", console)).isTrue();
        assertThat(System.getProperty(JSON)).isEqualTo("true");
    }

    @Test
    void isNothingElse() {
        assertThat(LogFormat.isSet("xml", console)).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PLUMBLINE_LOG", "\"xml\"");
    }
}
