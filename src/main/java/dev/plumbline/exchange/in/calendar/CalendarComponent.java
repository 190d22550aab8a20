package dev.plumbline.exchange.in.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between a BEGIN and its END. */
final class CalendarComponent {

    private final String name;
    private final int number;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<CalendarComponent> parts = new ArrayList<>();

    CalendarComponent(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }

    /** The line it begins in. */
    int number() {
        return number;
    }

    void add(ContentLine line) {
        lines.add(line);
    }

    void add(CalendarComponent part) {
        parts.add(part);
    }

    /** In the order of the file. */
    List<CalendarComponent> parts(String partName) {
        return parts.stream().filter(part -> part.name.equals(partName)).toList();
    }

    /** The first property of the name. */
    Optional<ContentLine> line(String property) {
        for (ContentLine line : lines) {
            if (line.name().equals(property)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** All properties of the name. */
    List<ContentLine> lines(String property) {
        List<ContentLine> some = new ArrayList<>();
        for (ContentLine line : lines) {
            if (line.name().equals(property)) {
                some.add(line);
            }
        }
        return some;
    }

    /** Whether the first property of the name has the value, whatever the case. */
    boolean says(String property, String value) {
        return line(property).map(ContentLine::word).filter(value::equals).isPresent();
    }

    /** The text of the first property of the name, if there is something to read in it. */
    Optional<String> text(String property) {
        return line(property).map(ContentLine::text).filter(text -> !text.isBlank());
    }
}
