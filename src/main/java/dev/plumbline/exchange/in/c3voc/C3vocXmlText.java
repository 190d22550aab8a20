package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes text of the bytes of an XML file, which may say its encoding in its first line. */
final class C3vocXmlText {

    private static final int LONGEST_DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private C3vocXmlText() {}

    /**
     * The text, in the encoding that the file says or else in UTF-8.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException if it is too large, empty or
     *     in neither, at the file
     */
    static String of(SourceFile file) {
        SourceText.requireSize(file);
        return declared(file.content())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> decoded(file.content(), charset))
                .orElseGet(() -> SourceText.of(file));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] content) {
        int end = Math.min(content.length, LONGEST_DECLARATION);
        var declaration = new String(Arrays.copyOf(content, end), StandardCharsets.ISO_8859_1);
        var encoding = ENCODING.matcher(declaration);
        try {
            return encoding.find()
                    ? Optional.of(Charset.forName(encoding.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
