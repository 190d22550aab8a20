package dev.plumbline.exchange.source;

import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes text of a file's bytes. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * The text of a file in UTF-8, without byte order marks.
     *
     * @throws InvalidInputException {@code tooLarge}, {@code notUtf8} or {@code emptyInput}, at the
     *     file
     */
    public static String of(SourceFile file) {
        requireSize(file);
        String text = decode(file);
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == BYTE_ORDER_MARK) {
            marks++; // some programs put one before that of another
        }
        String content = text.substring(marks);
        if (content.isBlank()) {
            throw refusal(file, "emptyInput", "The file (%s) is empty. Maybe the export failed?");
        }
        return content;
    }

    /**
     * Refuses what is too large to be read.
     *
     * @throws InvalidInputException {@code tooLarge}
     */
    public static void requireSize(SourceFile file) {
        if (file.content().length > SourceFile.MAX_BYTES) {
            throw refusal(
                    file,
                    "tooLarge",
                    "The file (%s) is larger than 10 MB, the most that is read. Maybe export less?");
        }
    }

    private static String decode(SourceFile file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal(
                    file,
                    "notUtf8",
                    "The file (%s) is not UTF-8 text. Maybe save it in that encoding (\"CSV UTF-8\" in Excel)?");
        }
    }

    private static InvalidInputException refusal(SourceFile file, String code, String sentence) {
        return new InvalidInputException(
                List.of(new InputError(file.at().text(), code, sentence.formatted(file.name()))));
    }
}
