package dev.plumbline.exchange.in.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.calendar.CalendarExporter;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever speaks is busy then, in the next conference that reads the calendar. */
class CalendarRoundTripTest {

    private static final int CASES = 60;

    @Test
    void makesEverybodyBusyWhileTheySpeak() {
        int stretches = 0;
        for (Schedule schedule : RandomCases.SCHEDULES.subList(0, CASES)) {
            for (Person person : schedule.facts().problem().people()) {
                stretches += check(schedule, person);
            }
        }
        assertThat(stretches).isGreaterThan(CASES);
    }

    private static int check(Schedule schedule, Person person) {
        var programme = Programme.forPublic(schedule).ofPerson(person.id());
        var file =
                new SourceFile(
                        "their.ics", new CalendarExporter().write(new ExportRequest(programme)));
        var problem = schedule.facts().problem();
        var options = new ImportOptions(null, null, null, List.of(), person.id(), Map.of(), true);
        var after =
                new CalendarImporter()
                        .read(new ImportRequest(List.of(file), options, problem))
                        .problem();

        for (int index = 0; index < problem.people().size(); index++) {
            var before = problem.people().get(index);
            var now = after.people().get(index);
            if (before.id().equals(person.id())) {
                int known = before.unavailable().size();
                assertThat(now.unavailable().subList(0, known)).isEqualTo(before.unavailable());
                var added = now.unavailable().subList(known, now.unavailable().size());
                assertThat(added.stream().map(CalendarRoundTripTest::interval).toList())
                        .isEqualTo(expected(programme, before));
            } else {
                assertThat(now).isEqualTo(before);
            }
        }
        return programme.items().size();
    }

    private static Interval interval(Unavailability busy) {
        return Interval.of(busy.start(), busy.end());
    }

    /** The sessions, those that overlap as one, without what was known before. */
    private static List<Interval> expected(Programme programme, Person before) {
        List<Interval> expected = new ArrayList<>();
        programme.items().stream()
                .map(
                        item ->
                                new Interval(
                                        item.start().getEpochSecond() / 60,
                                        item.end().getEpochSecond() / 60))
                .sorted(Comparator.comparing(Interval::start).thenComparing(Interval::end))
                .forEach(
                        next -> {
                            if (!expected.isEmpty() && next.start() < expected.getLast().end()) {
                                var last = expected.removeLast();
                                expected.add(
                                        new Interval(
                                                last.start(), Math.max(last.end(), next.end())));
                            } else {
                                expected.add(next);
                            }
                        });
        expected.removeIf(
                one ->
                        before.unavailable().stream()
                                .filter(busy -> busy.severity() == Severity.HARD)
                                .anyMatch(busy -> interval(busy).encloses(one.start(), one.end())));
        return expected;
    }
}
