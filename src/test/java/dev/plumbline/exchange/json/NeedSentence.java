package dev.plumbline.exchange.json;

import dev.plumbline.explain.chairs.ChairAssignment;
import dev.plumbline.problem.Interval;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence of docs/needs.md about a schedule, such as "`boot` is before `audio`". Of a session
 * without a place nothing is true but that it is on the waitlist.
 *
 * @param text without a full stop
 */
record NeedSentence(String text) {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern TIME =
            Pattern.compile("(?:(Mon|Tue|Wed|Thu|Fri) )?(\\d\\d:\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    /** By the form: names are replaced by _, the time by @, the number by #. */
    private static final Map<String, Form> FORMS = new LinkedHashMap<>();

    static {
        ofOne("_ starts @", said -> said.x().start() == said.time());
        ofOne("_ starts @ or later", said -> said.x().start() >= said.time());
        ofOne("_ is over by @", said -> said.x().end() <= said.time());
        ofOne("_ is # minutes long", said -> said.x().minutes() == said.number());
        ofOne("_ is in _", said -> said.room(said.x()).equals(said.names().get(1)));
        ofOne("nothing runs beside _", Said::isAlone);
        ofTwo("_ starts no later than _", said -> said.x().start() <= said.y().start());
        ofTwo("_ is before _", said -> said.gap() >= 0);
        ofTwo("_ ends at least # minutes before _", said -> said.gap() >= said.number());
        ofTwo("_ ends at most # minutes before _", said -> said.gap() <= said.number());
        ofTwo(
                "at least # minutes lie between _ and _",
                said -> Math.max(said.gap(), said.turned().gap()) >= said.number());
        ofTwo(
                "_ and _ are at the same time",
                said -> said.isWithinTheOther() || said.turned().isWithinTheOther());
        ofTwo("_ and _ are not at the same time", said -> said.x().overlap(said.y()) == 0);
        ofTwo("_ directly follows _", said -> said.turned().isFollowed());
        ofTwo(
                "_ and _ follow each other directly",
                said -> said.isFollowed() || said.turned().isFollowed());
        ofTwo(
                "_ and _ do not follow each other directly",
                said -> !said.isFollowed() && !said.turned().isFollowed());
        ofTwo("_ and _ are on the same day", said -> said.day(said.x()).equals(said.day(said.y())));
        ofTwo(
                "_ and _ are on different days",
                said -> !said.day(said.x()).equals(said.day(said.y())));
        ofTwo(
                "_ and _ are in the same room",
                said -> said.room(said.x()).equals(said.room(said.y())));
        FORMS.put(
                "at no time more than # of _, _, _ run",
                new Form(3, said -> said.mostAtOnce() <= said.number()));
        FORMS.put("_ is on the waitlist", new Form(0, Said::isWaiting));
        FORMS.put("_ chairs _", new Form(0, Said::isChair));
    }

    /**
     * @param placed how many of the names, from the first on, are sessions that need a place
     */
    private record Form(int placed, Predicate<Said> truth) {}

    private static void ofOne(String form, Predicate<Said> truth) {
        FORMS.put(form, new Form(1, truth));
    }

    private static void ofTwo(String form, Predicate<Said> truth) {
        FORMS.put(form, new Form(2, truth));
    }

    /**
     * Whether the sentence is true.
     *
     * @throws IllegalArgumentException if it has none of the forms
     */
    boolean holds(Schedule schedule) {
        var form = FORMS.get(form());
        if (form == null) {
            throw new IllegalArgumentException(
                    "The sentence (" + text + ") has none of the forms " + FORMS.keySet() + ".");
        }
        var said = new Said(text, schedule);
        return IntStream.range(0, form.placed()).allMatch(said::isPlaced)
                && form.truth().test(said);
    }

    private String form() {
        String withoutNames = NAME.matcher(text).replaceAll("_");
        return NUMBER.matcher(TIME.matcher(withoutNames).replaceAll("@")).replaceAll("#");
    }

    /** The sentence with the schedule that it is about. */
    private record Said(List<String> names, String text, Schedule schedule) {

        Said(String text, Schedule schedule) {
            this(NAME.matcher(text).results().map(name -> name.group(1)).toList(), text, schedule);
        }

        /** The same of the second session and the first. */
        Said turned() {
            return new Said(names.reversed(), text, schedule);
        }

        FixedPlacement x() {
            return place(0).orElseThrow();
        }

        FixedPlacement y() {
            return place(1).orElseThrow();
        }

        boolean isPlaced(int index) {
            return place(index).isPresent();
        }

        private Optional<FixedPlacement> place(int index) {
            return schedule.placements().stream()
                    .filter(place -> place.session().id().equals(names.get(index)))
                    .findFirst();
        }

        long number() {
            return Long.parseLong(NUMBER.matcher(text).results().findFirst().orElseThrow().group());
        }

        /** The minute that the sentence names; without a weekday, on the day of the session. */
        long time() {
            MatchResult time = TIME.matcher(text).results().findFirst().orElseThrow();
            LocalDate day = time.group(1) == null ? day(x()) : weekday(time.group(1));
            return Interval.minute(
                    day.atTime(LocalTime.parse(time.group(2)))
                            .atZone(schedule.facts().problem().timeZone())
                            .toOffsetDateTime());
        }

        private LocalDate weekday(String name) {
            var first = schedule.facts().problem().timeSlots().getFirst().start().toLocalDate();
            return List.of(DayOfWeek.values()).stream()
                    .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                    .map(day -> first.with(TemporalAdjusters.nextOrSame(day)))
                    .findFirst()
                    .orElseThrow();
        }

        LocalDate day(FixedPlacement place) {
            return Instant.ofEpochSecond(place.start() * 60)
                    .atZone(schedule.facts().problem().timeZone())
                    .toLocalDate();
        }

        String room(FixedPlacement place) {
            return place.placedSlot().room().id();
        }

        /** Minutes from the end of the first to the start of the second. */
        long gap() {
            return y().start() - x().end();
        }

        boolean isWaiting() {
            return schedule.waitlist().stream()
                    .anyMatch(session -> session.id().equals(names.getFirst()));
        }

        /** Whether the first one, a person, chairs the second, a slot. */
        boolean isChair() {
            return ChairAssignment.of(schedule).stream()
                    .filter(chairs -> chairs.slot().id().equals(names.get(1)))
                    .flatMap(chairs -> chairs.people().stream())
                    .anyMatch(person -> person.id().equals(names.get(0)));
        }

        boolean isWithinTheOther() {
            return x().start() >= y().start() && x().end() <= y().end();
        }

        boolean isFollowed() {
            return gap() == 0 && x().placedSlot() == y().placedSlot();
        }

        boolean isAlone() {
            return schedule.placements().stream()
                    .filter(other -> other.session() != x().session())
                    .allMatch(other -> other.overlap(x()) == 0);
        }

        /** So many of the sessions run when one of them starts. */
        long mostAtOnce() {
            var named =
                    schedule.placements().stream()
                            .filter(place -> names.contains(place.session().id()))
                            .toList();
            return named.stream()
                    .mapToLong(
                            one ->
                                    named.stream()
                                            .filter(other -> other.start() <= one.start())
                                            .filter(other -> one.start() < other.end())
                                            .count())
                    .max()
                    .orElseThrow();
        }
    }
}
