package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TinyProblem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTimesTest {

    private static final int PROBLEMS = 20;
    private static final int GRID = 5;

    /** One question: a session that could start from a minute on. */
    private record Case(Facts facts, Session session, Slot slot, int minutes, long from) {

        /** Whether the session's facts let it start then, read where they were handed in. */
        boolean isAllowed(long start) {
            var limits = session.breakLimits();
            if (limits != null) {
                return limits.slot() != slot
                        || (limits.earliest() <= start && start <= limits.latest());
            }
            var pin = session.details().conditions().pin();
            if (pin != null && pin.start() != null && isInSlot(Interval.minute(pin.start()))) {
                return start == Interval.minute(pin.start());
            }
            return isAtAPlace(start)
                    && unavailable()
                            .filter(busy -> busy.severity() == Severity.HARD)
                            .noneMatch(
                                    busy ->
                                            Interval.minute(busy.start()) < start + minutes
                                                    && start < Interval.minute(busy.end()));
        }

        private boolean isInSlot(long minute) {
            return slot.start() <= minute && minute <= slot.end();
        }

        private boolean isAtAPlace(long start) {
            var here =
                    session.details().conditions().places().stream()
                            .filter(place -> isNone(place.timeSlots(), slot.id()))
                            .filter(place -> isNone(place.rooms(), slot.room().id()))
                            .toList();
            return here.isEmpty() || here.stream().anyMatch(place -> isWithin(place, start));
        }

        private static boolean isNone(List<String> named, String id) {
            return named.isEmpty() || named.contains(id);
        }

        private boolean isWithin(Place place, long start) {
            return isInOrder(place.start(), start) && isInOrder(start + minutes, place.end());
        }

        private static boolean isInOrder(@Nullable OffsetDateTime one, long other) {
            return one == null || Interval.minute(one) <= other;
        }

        private static boolean isInOrder(long one, @Nullable OffsetDateTime other) {
            return other == null || one <= Interval.minute(other);
        }

        private Stream<Unavailability> unavailable() {
            var given = session.details().participants();
            var resources = session.details().conditions().resources();
            return Stream.concat(
                    facts.problem().people().stream()
                            .filter(
                                    person ->
                                            given.speakers().contains(person.id())
                                                    || given.requiredPeople().contains(person.id()))
                            .map(Person::unavailable)
                            .flatMap(List::stream),
                    facts.problem().resources().stream()
                            .filter(resource -> resources.contains(resource.id()))
                            .map(SharedResource::unavailable)
                            .flatMap(List::stream));
        }

        @Override
        public String toString() {
            return "session %s of %d minutes in %s, ready at minute %d of the problem %s"
                    .formatted(
                            session.id(), minutes, slot.id(), from - slot.start(), facts.problem());
        }

        /** At once, or at the first later grid point that is allowed and lets the session end. */
        long expected() {
            if (isAllowed(from)) {
                return from;
            }
            return LongStream.iterate(slot.start(), minute -> minute + GRID)
                    .takeWhile(minute -> minute + minutes <= slot.end())
                    .filter(minute -> minute > from && isAllowed(minute))
                    .findFirst()
                    .orElse(from);
        }
    }

    /** Of many problems, with starts beside the grid and lengths that nobody asked for. */
    private static Stream<Case> cases() {
        return LongStream.range(0, PROBLEMS)
                .mapToObj(seed -> Facts.of(RandomProblems.of(seed, RandomProblems.ANY)))
                .flatMap(StartTimesTest::cases);
    }

    private static Stream<Case> cases(Facts facts) {
        return facts.sessions().stream()
                .flatMap(
                        session ->
                                facts.slots().stream()
                                        .flatMap(slot -> cases(facts, session, slot)));
    }

    private static Stream<Case> cases(Facts facts, Session session, Slot slot) {
        int shortest = session.shortestMinutes();
        int longest = session.longestMinutes();
        return Stream.of(shortest, longest, shortest + 1, longest + GRID, shortest - GRID)
                .filter(minutes -> minutes > 0)
                .distinct()
                .flatMap(
                        minutes ->
                                Stream.of(GRID, 7)
                                        .flatMap(
                                                step ->
                                                        LongStream.iterate(
                                                                        slot.start(),
                                                                        at -> at <= slot.end(),
                                                                        at -> at + step)
                                                                .mapToObj(
                                                                        from ->
                                                                                new Case(
                                                                                        facts,
                                                                                        session,
                                                                                        slot,
                                                                                        minutes,
                                                                                        from))));
    }

    private static final class Remembered {

        private @Nullable Facts facts;
        private StartTimes times;

        StartTimes of(Facts wanted) {
            if (facts != wanted) {
                facts = wanted;
                times = new StartTimes(wanted);
            }
            return times;
        }
    }

    @Test
    void aSessionStartsAtTheFirstMinuteThatItsFactsAllow() {
        var times = new Remembered();
        assertAll(
                one ->
                        times.of(one.facts())
                                        .start(one.session(), one.slot(), one.minutes(), one.from())
                                == one.expected());
    }

    private static void assertAll(Predicate<Case> holds) {
        assertThat(cases().filter(one -> !holds.test(one)).findFirst()).isEmpty();
    }

    @Test
    void someHaveToWait() {
        assertThat(cases().filter(one -> one.expected() > one.from()).count()).isGreaterThan(1_000);
    }

    @Test
    void fitsWhatIsAllowedAndEndsInTheSlot() {
        var times = new Remembered();
        assertAll(
                one ->
                        times.of(one.facts())
                                        .fits(one.session(), one.slot(), one.minutes(), one.from())
                                == (one.isAllowed(one.from())
                                        && one.from() + one.minutes() <= one.slot().end()));
    }

    /** Those that come after another session, or none, which ended ten minutes after the start. */
    @Test
    void whatIsChosenIsWhatHappens() {
        var times = new Remembered();
        cases().filter(one -> one.from() < one.slot().end())
                .forEach(
                        one -> {
                            var starts = times.of(one.facts());
                            assertChosen(starts, one, null, one.slot().start());
                            var other = one.facts().sessions().getFirst();
                            if (other != one.session()) {
                                assertChosen(starts, one, other, one.slot().start() + 2 * GRID);
                            }
                        });
    }

    private static void assertChosen(
            StartTimes times, Case one, @Nullable Session previous, long previousEnd) {
        var slot = one.slot();
        int minutes = one.minutes();
        long wanted = one.from();
        long choice = times.choice(one.session(), slot, minutes, previous, previousEnd, wanted);
        long alone =
                times.start(
                        one.session(), slot, minutes, previous, previousEnd, StartTimes.UNCHOSEN);
        boolean isPossible =
                (wanted - slot.start()) % GRID == 0
                        && (wanted >= previousEnd || !slot.isSequential());
        assertThat(choice == StartTimes.UNCHOSEN).isEqualTo(!isPossible || alone == wanted);
        if (isPossible) {
            assertThat(times.start(one.session(), slot, minutes, previous, previousEnd, choice))
                    .isEqualTo(wanted);
        } else if (slot.isSequential() && wanted < previousEnd) {
            assertThat(times.start(one.session(), slot, minutes, previous, previousEnd, wanted))
                    .isEqualTo(alone);
        }
    }

    @Test
    void startsAreTheSameWhetherTheyAreRememberedOrNot() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            for (long room : new long[] {0, 20, 100}) {
                var remembered = new StartTimes(facts);
                var forgotten = new StartTimes(facts, room);
                assertThat(cases(facts))
                        .allMatch(one -> start(forgotten, one) == start(remembered, one));
            }
        }
    }

    private static long start(StartTimes times, Case one) {
        return times.start(one.session(), one.slot(), one.minutes(), one.from());
    }

    @Test
    void theGridBeginsWithTheSlotAndEndsBeforeItsEnd() {
        var facts = TinyProblem.on("2026-11-11", "UTC").slot("s", "r", "10:03", "10:33").facts();
        var slot = facts.slots().getFirst();
        var times = new StartTimes(facts);
        assertThat(LongStream.rangeClosed(-5, 35).map(after -> slot.start() + after))
                .filteredOn(minute -> times.isOnGrid(slot, minute))
                .containsExactly(
                        slot.start(),
                        slot.start() + 5,
                        slot.start() + 10,
                        slot.start() + 15,
                        slot.start() + 20,
                        slot.start() + 25);
    }

    /** The first talk needs some minutes to be cleared, the second one some to be set up. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 30", "0, 5, 0, 35", "3, 0, 4, 40", "1, 5, 0, 40", "5, 5, 5, 45"})
    void theNextOneWaitsUntilTheRoomIsReady(int teardown, int changeover, int setup, int ready) {
        var facts =
                TinyProblem.create()
                        .room("r1", room -> room.withChangeoverMinutes(changeover))
                        .talk("first", talk -> talk.turnover(0, teardown))
                        .talk("second", talk -> talk.turnover(setup, 0))
                        .facts();
        var slot = facts.slots().getFirst();
        var first = facts.session("first").orElseThrow();
        var second = facts.session("second").orElseThrow();
        var times = new StartTimes(facts);
        long end = slot.start() + 30;

        assertThat(times.ready(second, slot, first, end)).isEqualTo(slot.start() + ready);
        assertThat(times.start(second, slot, 30, first, end, StartTimes.UNCHOSEN))
                .isEqualTo(slot.start() + ready);
        assertThat(times.ready(second, slot, null, slot.start())).isEqualTo(slot.start());
        // Somebody may choose not to wait.
        assertThat(times.start(second, slot, 30, first, end, end)).isEqualTo(end);
    }

    /** What has to be done takes place in the break, as far as it is long enough. */
    @ParameterizedTest
    @CsvSource({"5, 5, 40", "5, 10, 45", "10, 10, 50"})
    void aBreakIsUsedToMakeTheRoomReady(int changeover, int setup, int ready) {
        var facts =
                TinyProblem.create()
                        .pause("am", 10, "10:30", "11:30")
                        .room("r1", room -> room.withChangeoverMinutes(changeover))
                        .talk("first", talk -> talk.turnover(0, 60))
                        .talk("second", talk -> talk.turnover(setup, 0))
                        .facts();
        var slot = facts.slots().getFirst();
        var pause = facts.session("am:break").orElseThrow();
        var times = new StartTimes(facts);
        long end = slot.start() + 40;

        assertThat(times.ready(facts.session("second").orElseThrow(), slot, pause, end))
                .isEqualTo(slot.start() + ready);
        assertThat(times.ready(pause, slot, facts.session("first").orElseThrow(), end))
                .isEqualTo(end);
    }

    @Test
    void sideBySideNobodyWaitsForAnybody() {
        var facts =
                TinyProblem.create()
                        .room("r1", room -> room.withSessionsAtOnce(2).withChangeoverMinutes(10))
                        .talk("first", talk -> talk.turnover(0, 10))
                        .talk("second", talk -> talk.turnover(10, 0))
                        .facts();
        var slot = facts.slots().getFirst();
        var first = facts.session("first").orElseThrow();
        var second = facts.session("second").orElseThrow();
        var times = new StartTimes(facts);
        long end = slot.start() + 30;

        assertThat(times.ready(second, slot, first, end)).isEqualTo(slot.start());
        assertThat(times.start(second, slot, 30, first, end, slot.start() + 10))
                .isEqualTo(slot.start() + 10);
    }
}
