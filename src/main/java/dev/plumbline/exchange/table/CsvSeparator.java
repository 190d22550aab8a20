package dev.plumbline.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what separates the cells of a CSV file: comma, semicolon or tab. The first line decides
 * where it has several of them; it may also be a title, and then the lines below it decide.
 */
final class CsvSeparator {

    private static final String ALL = ",;\t";

    /** So many lines are looked at; a header stands among them. */
    private static final int LINES = 12;

    private static final int SURE = 2;

    private CsvSeparator() {}

    /** What separates the cells of the text; a comma where nothing tells. */
    static char of(String text) {
        var lines = lines(text);
        if (lines.isEmpty()) {
            return ALL.charAt(0);
        }
        int best = mostFrequent(lines.getFirst());
        if (lines.getFirst()[best] < SURE) {
            var rest = lines.subList(1, lines.size());
            for (int which = 0; which < ALL.length(); which++) {
                int even = even(rest, which);
                if (even >= SURE && even > even(rest, best)) {
                    best = which;
                }
            }
        }
        return ALL.charAt(best);
    }

    /** Of each line that has any or has none: how often it has each, outside of quotes. */
    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int[] counts = new int[ALL.length()];
        boolean isQuoted = false;
        boolean isEmpty = true;
        for (int index = 0; index < text.length() && lines.size() < LINES; index++) {
            char one = text.charAt(index);
            isQuoted ^= one == '"';
            int which = isQuoted ? -1 : ALL.indexOf(one);
            if (which >= 0) {
                counts[which]++;
            }
            if (!isQuoted && (one == '\n' || one == '\r')) {
                if (!isEmpty) {
                    lines.add(counts);
                }
                counts = new int[ALL.length()];
                isEmpty = true;
            } else {
                isEmpty = false;
            }
        }
        if (!isEmpty && lines.size() < LINES) {
            lines.add(counts);
        }
        return lines;
    }

    private static int mostFrequent(int[] counts) {
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return 1;
        }
        return counts[2] > counts[0] ? 2 : 0;
    }

    /** How many lines have equally many of it, and at least one: so it is where cells end. */
    private static int even(List<int[]> lines, int which) {
        Map<Integer, Integer> alike = new HashMap<>();
        for (int[] line : lines) {
            if (line[which] > 0) {
                alike.merge(line[which], 1, Integer::sum);
            }
        }
        return alike.values().stream().mapToInt(count -> count).max().orElse(0);
    }
}
