package dev.plumbline.exchange.out.indico;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file as Indico's import understands it: lines split as Python does, seven values a row, each
 * trimmed of Python's blanks, the start in the second hour where clocks show it twice.
 */
record IndicoReading(
        @Nullable OffsetDateTime start,
        int minutes,
        String title,
        String first,
        String last,
        String affiliation,
        String email) {

    static List<IndicoReading> of(String file, ZoneId zone) {
        return rows(file.split("\r\n|[\n\r\u000B\f\u001C-\u001E\u0085\u2028\u2029]")).stream()
                .map(row -> of(row, zone))
                .toList();
    }

    private static IndicoReading of(List<String> row, ZoneId zone) {
        if (row.size() != 7) {
            throw new IllegalArgumentException("malformed CSV data: " + row);
        }
        if (row.get(2).isEmpty()) {
            throw new IllegalArgumentException("contribution title is required: " + row);
        }
        return new IndicoReading(
                row.getFirst().isEmpty() ? null : localized(row.getFirst(), zone),
                Integer.parseInt(row.get(1)),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6));
    }

    private static OffsetDateTime localized(String text, ZoneId zone) {
        return LocalDateTime.parse(text.replace(' ', 'T'))
                .atZone(zone)
                .withLaterOffsetAtOverlap()
                .toOffsetDateTime();
    }

    static List<List<String>> rows(String[] lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> row = new ArrayList<>();
            var cell = new StringBuilder();
            boolean isQuoted = false;
            for (int at = 0; at < line.length(); at++) {
                char letter = line.charAt(at);
                if (letter == '"' && isQuoted && line.startsWith("\"\"", at)) {
                    cell.append('"');
                    at++;
                } else if (letter == '"' && (isQuoted || cell.isEmpty())) {
                    isQuoted = !isQuoted;
                } else if (letter == ',' && !isQuoted) {
                    row.add(trimmed(cell.toString()));
                    cell.setLength(0);
                } else {
                    cell.append(letter);
                }
            }
            row.add(trimmed(cell.toString()));
            rows.add(row);
        }
        return rows;
    }

    static String trimmed(String text) {
        return text.replaceAll("^[\\s\\h\u001C-\u001F]+|[\\s\\h\u001C-\u001F]+$", "");
    }
}
