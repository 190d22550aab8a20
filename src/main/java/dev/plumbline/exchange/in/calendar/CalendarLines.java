package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayOutputStream;

/**
 * The lines of a calendar file, those that go on in the next line put together (RFC 5545, section
 * 3.1).
 */
final class CalendarLines {

    private final String text;
    private int at;
    private int number;
    private int nextNumber = 1;

    /**
     * Some programs fold lines within a character, of which the RFC warns: such files are unfolded
     * first, and their lines then count as they are put together.
     *
     * @throws InvalidInputException if the file is too large, empty or not UTF-8, at the file
     */
    CalendarLines(SourceFile file) {
        text = text(file);
    }

    private static String text(SourceFile file) {
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
            int end = behindLineEnd(content, at);
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
    private static int behindLineEnd(byte[] content, int at) {
        if (content[at] == '\n') {
            return at + 1;
        }
        boolean isPair = content[at] == '\r' && at + 1 < content.length && content[at + 1] == '\n';
        return isPair ? at + 2 : at;
    }

    boolean hasNext() {
        return at < text.length();
    }

    String next() {
        number = nextNumber;
        int end = lineEnd();
        String first = text.substring(at, end);
        pass(end);
        if (!continues()) {
            return first;
        }
        var whole = new StringBuilder(first);
        while (continues()) {
            int until = lineEnd();
            whole.append(text, at + 1, until);
            pass(until);
        }
        return whole.toString();
    }

    /** Where the last one began, from 1. */
    int number() {
        return number;
    }

    private boolean continues() {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void pass(int end) {
        boolean isPair = text.startsWith("\r\n", end);
        at = Math.min(text.length(), end + (isPair ? 2 : 1));
        nextNumber++;
    }
}
