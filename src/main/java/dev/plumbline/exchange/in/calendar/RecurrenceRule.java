package dev.plumbline.exchange.in.calendar;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which an event takes place again and again (RRULE). Times are those of the wall clock,
 * so that a meeting at nine stays at nine when the clocks change.
 */
final class RecurrenceRule {

    private static final int LONGEST_RULE = 1_000;
    private static final int MOST_A_DAY = 24;
    private static final int SAFE_DAY = 28;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "DAILY",
                    ChronoUnit.DAYS,
                    "WEEKLY",
                    ChronoUnit.WEEKS,
                    "MONTHLY",
                    ChronoUnit.MONTHS,
                    "YEARLY",
                    ChronoUnit.YEARS);

    /** With these, months and years are gone through day by day. */
    private static final List<String> DAY_PARTS =
            List.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO");

    private final Recur<LocalDateTime> recur;
    private final ChronoUnit unit;
    private final int interval;
    private final int timesADay;
    private final int count;
    private final boolean looksAtDays;
    private final String until;

    private RecurrenceRule(Recur<LocalDateTime> recur, Map<String, String> parts, int timesADay) {
        this.recur = recur;
        this.timesADay = timesADay;
        unit = UNITS.get(parts.get("FREQ"));
        interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        count = Integer.parseInt(parts.getOrDefault("COUNT", "0"));
        looksAtDays = DAY_PARTS.stream().anyMatch(parts::containsKey);
        until = parts.getOrDefault("UNTIL", "");
    }

    /** Empty if it cannot be read, or is about more than {@value #MOST_A_DAY} times a day. */
    static Optional<RecurrenceRule> of(String rule) {
        Map<String, String> parts = parts(rule);
        int timesADay =
                values(parts, "BYHOUR") * values(parts, "BYMINUTE") * values(parts, "BYSECOND");
        boolean isBounded =
                rule.length() <= LONGEST_RULE
                        && UNITS.containsKey(parts.getOrDefault("FREQ", ""))
                        && timesADay <= MOST_A_DAY
                        && isNumber(parts, "INTERVAL")
                        && isNumber(parts, "COUNT")
                        && (!parts.containsKey("UNTIL") || CalendarTimes.form(parts.get("UNTIL")));
        if (!isBounded) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecurrenceRule(recur(parts), parts, timesADay));
        } catch (RuntimeException e) {
            // the library throws whatever it stumbles over
            return Optional.empty();
        }
    }

    /** Whether a rule says that it was over by then; a day more or less, it may be on any clock. */
    static boolean isOver(String rule, LocalDateTime then) {
        return CalendarTimes.local(parts(rule).getOrDefault("UNTIL", ""))
                .filter(last -> last.isBefore(then.minusDays(2)))
                .isPresent();
    }

    /** UNTIL is looked at here, since it may be on another clock than the event. */
    private static Recur<LocalDateTime> recur(Map<String, String> parts) {
        var rest = new StringBuilder("FREQ=" + parts.get("FREQ"));
        parts.forEach(
                (name, value) -> {
                    if (!name.equals("FREQ") && !name.equals("UNTIL")) {
                        rest.append(';').append(name).append('=').append(value);
                    }
                });
        return new Recur<>(rest.toString());
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            }
        }
        return parts;
    }

    private static int values(Map<String, String> parts, String name) {
        return Math.min(parts.getOrDefault(name, "").split(",").length, LONGEST_RULE);
    }

    private static boolean isNumber(Map<String, String> parts, String name) {
        return NUMBER.matcher(parts.getOrDefault(name, "1")).matches();
    }

    /**
     * The wall clock's times from one on and before another; none once the budget is spent. Empty
     * if the rule cannot be followed.
     *
     * @param first when the event takes place first; it need not follow the rule
     */
    Optional<List<LocalDateTime>> starts(
            CalendarMoment first, LocalDateTime from, LocalDateTime to, CalendarBudget budget) {
        var seed = count > 0 ? first.local() : nearer(first.local(), from);
        if (!seed.isBefore(to) || !budget.allows(steps(seed, to))) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(
                    recur.getDates(seed, seed.isAfter(from) ? seed : from, to).stream()
                            .filter(time -> !time.isBefore(from) && time.isBefore(to))
                            .filter(isUntil(first))
                            .toList());
        } catch (RuntimeException e) {
            // the library throws whatever it stumbles over, here as when it reads
            return Optional.empty();
        }
    }

    /**
     * A later one to begin with, in step with the first: what happened in between is passed over.
     */
    private LocalDateTime nearer(LocalDateTime first, LocalDateTime from) {
        long units = unit.between(first, from) - interval;
        boolean isSafe =
                unit == ChronoUnit.DAYS
                        || unit == ChronoUnit.WEEKS
                        || first.getDayOfMonth() <= SAFE_DAY;
        return units <= 0 || !isSafe ? first : first.plus(units / interval * interval, unit);
    }

    private long steps(LocalDateTime seed, LocalDateTime to) {
        long days = Math.max(1, ChronoUnit.DAYS.between(seed, to));
        long each = Math.max(1, unit.between(seed, to) / interval);
        // a count of single times ends after so many, wherever the days are
        long most = count > 0 && !looksAtDays ? Math.min(each, count) : each;
        return (looksAtDays ? days : most) * timesADay + MOST_A_DAY;
    }

    private Predicate<LocalDateTime> isUntil(CalendarMoment first) {
        if (until.isEmpty()) {
            return any -> true;
        }
        var last = CalendarTimes.local(until).orElse(LocalDateTime.MAX);
        if (!CalendarTimes.hasTime(until)) {
            return time -> time.toLocalDate().compareTo(last.toLocalDate()) <= 0;
        }
        return until.endsWith("Z") && !first.isDate()
                ? time -> !first.at(time).instant().isAfter(WallClock.UTC.at(last))
                : time -> !time.isAfter(last);
    }
}
