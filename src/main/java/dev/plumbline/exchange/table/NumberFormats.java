package dev.plumbline.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook make of numbers: dates and times are numbers with a format. */
final class NumberFormats implements WorkbookParts.Reading {

    /** What a number means. */
    enum Kind {
        NUMBER,
        DATE,
        TIME,
        DURATION
    }

    /** Formats that have a number alone. */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45);
    private static final int DURATION = 46;

    /** Hours, minutes or seconds that do not end with the day; other brackets hold colours. */
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();

    @Override
    public void element(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("numFmt")) {
            formats.putIfAbsent(
                    number(xml.getAttributeValue(null, "numFmtId")),
                    xml.getAttributeValue(null, "formatCode"));
        } else if (xml.getLocalName().equals("cellXfs")) {
            readStyles(xml);
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2) {
                    int id = number(xml.getAttributeValue(null, "numFmtId"));
                    kinds.add(kind(id, formats.get(id)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    /**
     * What a number means in cells of a style.
     *
     * @param style its number; null for none
     */
    Kind kind(@Nullable String style) {
        int index = number(style);
        return 0 <= index && index < kinds.size() ? kinds.get(index) : Kind.NUMBER;
    }

    private static Kind kind(int id, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            if (DATES.contains(id)) {
                return Kind.DATE;
            }
            return TIMES.contains(id) ? Kind.TIME : id == DURATION ? Kind.DURATION : Kind.NUMBER;
        }
        String format = given.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|_.", "");
        if (ELAPSED.matcher(format).find()) {
            return Kind.DURATION;
        }
        String letters = format.replaceAll("\\[[^\\]]*\\]|general", "");
        if (letters.contains("y") || letters.contains("d")) {
            return Kind.DATE;
        }
        return letters.contains("h") || letters.contains("ss") ? Kind.TIME : Kind.NUMBER;
    }
}
