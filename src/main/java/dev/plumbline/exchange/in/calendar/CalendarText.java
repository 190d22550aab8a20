package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayOutputStream;

/** Makes text of the bytes of a calendar file. */
final class CalendarText {

    private CalendarText() {}

    /**
     * The text. Some programs fold lines within a character (RFC 5545, section 3.1, warns of it):
     * such files are unfolded first, and their lines then count as they are put together.
     *
     * @throws InvalidInputException if it is too large, empty or not UTF-8, at the file
     */
    static String of(SourceFile file) {
        try {
            return SourceText.of(file);
        } catch (InvalidInputException e) {
            if (e.errors().stream().noneMatch(error -> error.code().equals("notUtf8"))) {
                throw e;
            }
            return SourceText.of(new SourceFile(file.name(), unfolded(file.content())));
        }
    }

    private static byte[] unfolded(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length);
        for (int at = 0; at < content.length; at++) {
            int end = lineEnd(content, at);
            boolean isFold =
                    end > at
                            && end < content.length
                            && (content[end] == ' ' || content[end] == '\t');
            if (isFold) {
                at = end;
            } else {
                bytes.write(content[at]);
            }
        }
        return bytes.toByteArray();
    }

    /** Behind the line end that is there; where it is if there is none. */
    private static int lineEnd(byte[] content, int at) {
        if (content[at] == '\n') {
            return at + 1;
        }
        boolean isPair = content[at] == '\r' && at + 1 < content.length && content[at + 1] == '\n';
        return isPair ? at + 2 : at;
    }
}
