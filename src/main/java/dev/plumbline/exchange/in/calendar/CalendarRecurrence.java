package dev.plumbline.exchange.in.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which an event takes place again and again (RRULE). Times are those of the wall clock,
 * so that a meeting at nine stays at nine when the clocks change.
 *
 * <p>A library goes through the times, and breaks off after some thousand periods without any. Here
 * every period and every time is paid for, so that many rules cannot do what one cannot.
 */
final class CalendarRecurrence {

    private static final int LONGEST_RULE = 1_000;
    private static final int LARGEST_NUMBER = 999_999;
    private static final int MOST_A_DAY = 24;

    /** Every hour of every day of a year, in whatever way it is said. */
    private static final int MOST_A_PERIOD = 20_000;

    /** What a rule that finds nothing is paid for. */
    private static final int MOST_EMPTY = 1_000;

    /** Steps that it takes to understand a rule. */
    private static final int READING = 100;

    private static final Map<Freq, ChronoUnit> PERIODS =
            Map.of(
                    Freq.DAILY,
                    ChronoUnit.DAYS,
                    Freq.WEEKLY,
                    ChronoUnit.WEEKS,
                    Freq.MONTHLY,
                    ChronoUnit.MONTHS,
                    Freq.YEARLY,
                    ChronoUnit.YEARS);

    private final RecurrenceRule rule;
    private final CalendarMoment first;
    private final int perPeriod;
    private final String until;

    private CalendarRecurrence(RecurrenceRule rule, CalendarMoment first, String until) {
        this.rule = rule;
        this.first = first;
        this.until = until;
        perPeriod = perPeriod(rule);
    }

    /**
     * The wall clock's times from one on and before another; none once the budget is spent. Empty
     * if the rule cannot be read or followed, or is about more than {@value #MOST_A_DAY} times a
     * day.
     *
     * @param first when the event takes place first; it need not follow the rule
     */
    static Optional<List<LocalDateTime>> starts(
            String text,
            CalendarMoment first,
            LocalDateTime from,
            LocalDateTime to,
            CalendarBudget budget) {
        var known = text.length() > LONGEST_RULE ? null : read(text, first);
        if (known == null) {
            return budget.allows(READING) ? Optional.empty() : Optional.of(List.of());
        }
        if (known.isOver(from)
                || !first.local().isBefore(to)
                || !budget.allows(READING + known.perPeriod)) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(known.starts(from, to, budget));
        } catch (RuntimeException e) {
            // the library stumbled over something
            return Optional.empty();
        }
    }

    private static @Nullable CalendarRecurrence read(String text, CalendarMoment first) {
        try {
            var rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            if (first.isDate()) {
                // days have no hours (RFC 5545, section 3.3.10)
                for (Part part : List.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)) {
                    rule.setByPart(part, (@Nullable List<Integer>) null);
                }
            }
            // UNTIL is looked at here, since it may be on another clock than the event
            String until = rule.getUntil() == null ? "" : rule.getUntil().toString();
            if (!until.isEmpty()) {
                rule.setUntil(null);
            }
            boolean isBounded =
                    PERIODS.containsKey(rule.getFreq())
                            && (!rule.hasPart(Part.RSCALE) || text.contains("RSCALE=GREGORIAN"))
                            && timesADay(rule) <= MOST_A_DAY
                            && rule.getInterval() <= LARGEST_NUMBER
                            && (rule.getCount() == null || rule.getCount() <= LARGEST_NUMBER)
                            && (until.isEmpty() || CalendarMoment.local(until).isPresent());
            var recurrence = isBounded ? new CalendarRecurrence(rule, first, until) : null;
            return recurrence == null || recurrence.perPeriod > MOST_A_PERIOD ? null : recurrence;
        } catch (InvalidRecurrenceRuleException | RuntimeException e) {
            // the library throws whatever it stumbles over
            return null;
        }
    }

    private static int timesADay(RecurrenceRule rule) {
        return values(rule, Part.BYHOUR)
                * values(rule, Part.BYMINUTE)
                * values(rule, Part.BYSECOND);
    }

    private static int values(RecurrenceRule rule, Part part) {
        return rule.hasPart(part) ? Math.max(1, rule.getByPart(part).size()) : 1;
    }

    /** So many times at most are looked at in each period, also those that are none after all. */
    private static int perPeriod(RecurrenceRule rule) {
        boolean isWholeYear = rule.getFreq() == Freq.YEARLY && !rule.hasPart(Part.BYMONTH);
        boolean hasNumbers = rule.hasPart(Part.BYMONTHDAY) || rule.hasPart(Part.BYYEARDAY);
        int months = isWholeYear && rule.hasPart(Part.BYMONTHDAY) ? 12 : 1;
        int weeks = isWholeYear && !rule.hasPart(Part.BYWEEKNO) ? 53 : 5;
        int weekdays =
                hasNumbers || !rule.hasPart(Part.BYDAY) ? 1 : rule.getByDayPart().size() * weeks;
        long most = (long) months * weekdays * timesADay(rule);
        for (Part part : List.of(Part.BYMONTH, Part.BYWEEKNO, Part.BYYEARDAY, Part.BYMONTHDAY)) {
            most *= values(rule, part);
        }
        return (int) Math.min(most, Integer.MAX_VALUE);
    }

    /** Whether it says that it was over by then; a day more or less, it may be on any clock. */
    private boolean isOver(LocalDateTime then) {
        return CalendarMoment.local(until)
                .filter(last -> last.isBefore(then.minusDays(2)))
                .isPresent();
    }

    private List<LocalDateTime> starts(
            LocalDateTime from, LocalDateTime to, CalendarBudget budget) {
        List<LocalDateTime> starts = new ArrayList<>();
        try {
            collect(from, to, budget, starts);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // the library's way to say that it found no further time in so many periods
            budget.allows((long) MOST_EMPTY * perPeriod);
        }
        return starts;
    }

    private void collect(
            LocalDateTime from,
            LocalDateTime to,
            CalendarBudget budget,
            List<LocalDateTime> starts) {
        var times = rule.iterator(dateTime(first.local()));
        var last = first.local();
        // a rule that counts has to be gone through; of others a year is passed over in a step
        if (rule.getCount() == null && last.isBefore(from)) {
            // the year of a week may begin in the one before
            var shortly = from.minusWeeks(1);
            if (!budget.allows(years(last, shortly) + passed(last, local(times.peekDateTime())))) {
                return;
            }
            times.fastForward(dateTime(shortly));
            last = shortly;
        }
        while (times.hasNext()) {
            var time = local(times.nextDateTime());
            if (!budget.allows(1 + passed(last, time)) || !time.isBefore(to)) {
                return;
            }
            if (!time.isBefore(from) && isUntil(time)) {
                starts.add(time);
            }
            last = time;
        }
    }

    private static long years(LocalDateTime from, LocalDateTime to) {
        return Math.max(0, ChronoUnit.YEARS.between(from, to));
    }

    /** What it costs to go through the periods between two times. */
    private long passed(LocalDateTime from, LocalDateTime to) {
        long periods = PERIODS.get(rule.getFreq()).between(from, to) / rule.getInterval();
        return Math.max(0, periods) * perPeriod;
    }

    private boolean isUntil(LocalDateTime time) {
        if (until.isEmpty()) {
            return true;
        }
        var last = CalendarMoment.local(until).orElseThrow();
        if (!CalendarMoment.hasTime(until)) {
            return !time.toLocalDate().isAfter(last.toLocalDate());
        }
        return until.endsWith("Z") && !first.isDate()
                ? !first.at(time).instant().isAfter(last.toInstant(ZoneOffset.UTC))
                : !time.isAfter(last);
    }

    private static DateTime dateTime(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
