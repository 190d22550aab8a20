package dev.plumbline.exchange.out.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first line of a mail about changes, which can be its subject. */
final class MailSubject {

    private static final String LEAD = "Agenda of ";
    private static final String NOTHING = "nothing changes";

    /** Of the name, in columns. */
    private static final int LEAST_NAME = 20;

    private MailSubject() {}

    /** At most 72 columns: {@code Agenda of Tiny: 2 moved, 1 cancelled}. */
    static String of(String name, List<ChangeNews> news) {
        String shown = OneLine.of(name);
        int columns = WrappedLines.COLUMNS - LEAD.length() - ": ".length();
        String counts = counts(news, columns - Math.min(LEAST_NAME, DisplayWidth.of(shown)));
        return LEAD + shortened(shown, columns - counts.length()) + ": " + counts;
    }

    /** As many as fit, or their sum. */
    private static String counts(List<ChangeNews> news, int columns) {
        Map<ChangeHeadline, Integer> counted = new EnumMap<>(ChangeHeadline.class);
        news.forEach(one -> counted.merge(one.headline(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counted.forEach((headline, count) -> parts.add(count + " " + headline.counted()));
        String all = parts.isEmpty() ? NOTHING : String.join(", ", parts);
        return all.length() <= columns ? all : news.size() + " changes";
    }

    private static String shortened(String name, int columns) {
        if (DisplayWidth.of(name) <= columns) {
            return name;
        }
        var kept = new StringBuilder();
        int width = 0;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int point = name.codePointAt(at);
            width += DisplayWidth.of(point);
            if (width >= columns) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().strip() + "…";
    }
}
