package dev.plumbline.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static final byte[] JSON_CHARACTERS = "{}[]:,\"\\u0e-1 tn".getBytes(UTF_8);

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(JsonText.parse("\uFEFF{\"a\":1}".getBytes(UTF_8)).get("a").intValue()).isOne();
    }

    @Test
    void tooManyBytesAreRefusedWithoutReadingOn() {
        byte[] bytes = new byte[11_000_000];
        Arrays.fill(bytes, (byte) ' ');
        var stream = new ByteArrayInputStream(bytes);

        var refusal =
                catchThrowableOfType(InvalidInputException.class, () -> JsonText.parse(stream));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("tooLarge");
        assertThat(stream.available()).isEqualTo(11_000_000 - JsonText.MAX_BYTES - 1);
    }

    @Test
    void exactlyTheLimitIsRead() {
        byte[] bytes = new byte[JsonText.MAX_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        bytes[0] = '{';
        bytes[1] = '}';
        assertThat(JsonText.parse(bytes).isObject()).isTrue();
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(
                        refused(
                                        "{\"name\":\"caf\u00e9\"}"
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets
                                                                .ISO_8859_1))
                                .code())
                .isEqualTo("notUtf8");
        assertThat(refused("{\"name\":\"x\"}".getBytes(UTF_16)).code()).isEqualTo("notUtf8");
        assertThat(refused("{\"name\":\"x\"}".getBytes(UTF_16LE)).code())
                .isEqualTo("malformedJson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\uFEFF"})
    void emptyInputIsSaidToBeEmpty(String text) {
        assertThat(refused(text).code()).isEqualTo("emptyInput");
    }

    @Test
    void deepNestingIsRefused() {
        var error = refused("[".repeat(1_000_000));
        assertThat(error.code()).isEqualTo("malformedJson");
        assertThat(error.detail())
                .matches("In line 1, column 10\\d, the JSON nests deeper than 100 levels\\.");
    }

    @Test
    void aDuplicateFieldIsNamedWithItsPlace() {
        var error = refused("{\"talks\":[{\"id\":\"a\",\n \"id\":\"b\"}]}");
        assertThat(error.code()).isEqualTo("duplicateField");
        assertThat(error.pointer()).isEqualTo("/talks/0/id");
        assertThat(error.detail()).startsWith("In line 2, column ").contains("(id)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":01}",
                "{'a':1}",
                "{\"a\":1,}",
                "{a:1}",
                "nul",
                "{\"a\":1} {}",
                "{\"a\":1} x",
                "{\"a\":1",
                "{\"a\":\"\u0001\"}",
                "// {}",
                "}"
            })
    void whatIsNotJsonIsRefusedWithItsPlace(String text) {
        var error = refused(text);
        assertThat(error.code()).isEqualTo("malformedJson");
        assertThat(error.detail()).matches("In line 1, column \\d+, [^\n]*[.?]");
    }

    @Test
    void hugeNumbersAreRefused() {
        assertThat(refused("{\"a\":" + "9".repeat(5_000) + "}").detail()).contains("too long");
        assertThat(
                        JsonText.parse("{\"a\":1e999999999}".getBytes(UTF_8))
                                .get("a")
                                .isIntegralNumber())
                .isFalse();
    }

    /** Half of it from the characters that JSON is made of, which gets further. */
    @RepeatedTest(500)
    void anyBytesGiveATreeOrARefusal(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = JSON_CHARACTERS[random.nextInt(JSON_CHARACTERS.length)];
            }
        }
        try {
            assertThat(JsonText.parse(bytes)).isNotNull();
        } catch (InvalidInputException e) {
            assertThat(e.errors()).hasSize(1);
        }
    }

    private static InputError refused(String text) {
        return refused(text.getBytes(UTF_8));
    }

    private static InputError refused(byte[] bytes) {
        var refusal =
                catchThrowableOfType(InvalidInputException.class, () -> JsonText.parse(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.errors()).hasSize(1);
        return refusal.errors().getFirst();
    }
}
