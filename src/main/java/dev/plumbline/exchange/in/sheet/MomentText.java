package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.naming.PlainLetters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time of day or both, as people and programs write them into tables.
 *
 * @param date null if the text has none
 * @param time the first time of day; null if the text has none
 * @param end the second one, as in {@code 10:00-10:45}
 * @param offset of the clocks, if the text says it
 */
record MomentText(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime end,
        @Nullable ZoneOffset offset) {

    /** Which number comes first in {@code 5/12/2027}. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final int LONGEST = 80;

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("mrz", 3),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("mai", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("okt", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12),
                    Map.entry("dez", 12));

    private static final String MONTH = "(\\p{L}{3,9})\\.?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:t|\\b)");
    private static final Pattern DOTTED =
            Pattern.compile("\\b(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})\\b(?![:.]\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("\\b(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+" + MONTH + "[ ,-]+(\\d{4})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + " +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:[:.h](\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?(?: ?([ap])\\.?m\\b\\.?| ?uhr\\b)?");
    private static final Pattern OFFSET =
            Pattern.compile("(?<=\\d) ?(z|utc|gmt|\\+\\d\\d:?\\d\\d)$");
    private static final Pattern OFFSET_WEST = Pattern.compile("(?<=\\d)(-\\d\\d:?\\d\\d)$");

    /** Only behind such a time a hyphen is no "until". */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dt.*|.*:\\d\\d:\\d\\d(?:\\.\\d+)?-.*");

    private static final Pattern IDLE =
            Pattern.compile(
                    "\\b(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|tues|wednesday|thursday|thur|thurs|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|at|um|on|am|von|from|bis|to|til|till|until|den|der|the|uhr|h)\\b");

    /** What the text says; empty if there is anything in it that is not understood. */
    static Optional<MomentText> of(String given, Order order) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String text = PlainLetters.of(given).strip().replaceAll("[\\s\\p{Z}]+", " ");
        try {
            var rest = new StringBuilder(text);
            var date = date(rest, order);
            var offset = offset(rest, OF_PROGRAMS.matcher(text).matches());
            var times = times(rest, date.isPresent());
            String left = IDLE.matcher(rest).replaceAll("").replaceAll("[-–—,.;()| t]+", "");
            boolean isSound = left.isEmpty() && times.size() <= 2;
            return isSound && (date.isPresent() || !times.isEmpty())
                    ? Optional.of(
                            new MomentText(
                                    date.orElse(null),
                                    times.isEmpty() ? null : times.getFirst(),
                                    times.size() < 2 ? null : times.getLast(),
                                    offset))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** In which order numbers with strokes between are, as far as any of the texts tells. */
    static Optional<Order> order(List<String> texts) {
        for (String text : texts) {
            var slashed = SLASHED.matcher(text);
            if (text.length() <= LONGEST && slashed.find()) {
                if (Integer.parseInt(slashed.group(1)) > 12) {
                    return Optional.of(Order.DAY_FIRST);
                }
                if (Integer.parseInt(slashed.group(3)) > 12) {
                    return Optional.of(Order.MONTH_FIRST);
                }
            }
        }
        return texts.stream()
                .filter(text -> text.length() <= LONGEST && SLASHED.matcher(text).find())
                .filter(text -> text.matches("(?i).*\\d ?[ap]\\.?m.*"))
                .findFirst()
                .map(any -> Order.MONTH_FIRST);
    }

    /** Whether the text has a date whose order nothing tells. */
    static boolean isOrdered(String text) {
        var slashed = SLASHED.matcher(text);
        return text.length() > LONGEST
                || !slashed.find()
                || slashed.group(1).equals(slashed.group(3));
    }

    private static Optional<LocalDate> date(StringBuilder rest, Order order) {
        Matcher found = YEAR_FIRST.matcher(rest);
        if (found.find()) {
            return date(rest, found, found.group(1), found.group(2), found.group(3));
        }
        found = DOTTED.matcher(rest);
        if (found.find()) {
            return date(rest, found, found.group(3), found.group(2), found.group(1));
        }
        found = SLASHED.matcher(rest);
        if (found.find()) {
            boolean isDayFirst = order == Order.DAY_FIRST;
            return date(
                    rest,
                    found,
                    found.group(4),
                    found.group(isDayFirst ? 3 : 1),
                    found.group(isDayFirst ? 1 : 3));
        }
        found = DAY_MONTH.matcher(rest);
        if (found.find()) {
            return date(rest, found, found.group(3), month(found.group(2)), found.group(1));
        }
        found = MONTH_DAY.matcher(rest);
        return found.find()
                ? date(rest, found, found.group(3), month(found.group(1)), found.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(
            StringBuilder rest, Matcher found, String year, String month, String day) {
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        var date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
        rest.replace(found.start(), found.end(), " ");
        return Optional.of(date);
    }

    private static String month(String name) {
        Integer number = MONTHS.get(name.substring(0, 3));
        if (number == null) {
            throw new DateTimeException("There is no such month.");
        }
        return number.toString();
    }

    private static @Nullable ZoneOffset offset(StringBuilder rest, boolean isOfProgram) {
        var found = OFFSET.matcher(rest);
        if (!found.find()) {
            found = OFFSET_WEST.matcher(rest);
            if (!isOfProgram || !found.find()) {
                return null;
            }
        }
        String said = found.group(1);
        rest.setLength(found.start());
        return Character.isLetter(said.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(said);
    }

    /** A number alone is an hour where it stands by itself or says morning or afternoon. */
    private static List<LocalTime> times(StringBuilder rest, boolean hasDate) {
        List<LocalTime> times = new ArrayList<>();
        var found = CLOCK.matcher(rest.toString());
        var left = new StringBuilder();
        while (found.find()) {
            boolean isBare = found.group(2) == null && found.group(3) == null;
            boolean isHour = !isBare || !hasDate || found.group().endsWith("uhr");
            if (!isHour) {
                throw new DateTimeException("A number alone is no time beside a date.");
            }
            int hour = Integer.parseInt(found.group(1));
            if (found.group(3) != null) {
                hour = hour % 12 + (found.group(3).equals("p") ? 12 : 0);
            }
            int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            times.add(hour == 24 && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute));
            found.appendReplacement(left, " ");
        }
        found.appendTail(left);
        rest.setLength(0);
        rest.append(left);
        return times;
    }
}
