package dev.plumbline.exchange.in.calendar;

/** The lines of a calendar file, those that go on in the next line put together. */
final class UnfoldedLines {

    private final String text;
    private int at;
    private int number;
    private int nextNumber = 1;

    UnfoldedLines(String text) {
        this.text = text;
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
