package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.ConditionsBuilder;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.PlaceBuilder;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stage one of a conference: which microconference gets which half-day in which room. Each is one
 * session of the length of its window, and its id is its track's.
 *
 * <p>The windows that the conference was invented with are one way to do it, so there is a schedule
 * without hard violations.
 */
final class ConferenceWindows {

    private static final int RELATED = 2;

    private final Problem conference;
    private final String name;
    private final SeededDice dice;
    private final List<MicroconferencePeople> mcs;
    private final KeyPeople keyPeople;

    /**
     * @param conference in which each track has one time slot
     */
    ConferenceWindows(Problem conference, long seed) {
        this.conference = conference;
        this.name = "Synthetic conference, windows of its MCs (seed " + seed + ")";
        this.dice = new SeededDice(seed);
        this.mcs =
                conference.tracks().stream()
                        .map(track -> MicroconferencePeople.of(conference, track))
                        .toList();
        this.keyPeople = new KeyPeople(conference, mcs);
    }

    Problem build() {
        return ProblemBuilder.builder()
                .name(name)
                .timeZone(conference.timeZone())
                .gridMinutes(conference.gridMinutes())
                .tracks(conference.tracks())
                .rooms(conference.rooms())
                .timeSlots(conference.timeSlots().stream().map(ConferenceWindows::open).toList())
                .people(conference.people())
                .talks(mcs.stream().map(this::session).toList())
                .build();
    }

    /** For any microconference; its break is not settled in this stage. */
    private static TimeSlot open(TimeSlot slot) {
        return slot.withTrack(null).withBreaks(List.of());
    }

    private Talk session(MicroconferencePeople mc) {
        var required = keyPeople.of(mc);
        var wanted = mc.others().stream().filter(person -> !required.contains(person)).toList();
        return TalkBuilder.builder()
                .id(mc.track().id())
                .title(mc.track().name())
                .track(mc.track().id())
                .minutes(InventedWindows.MINUTES)
                .priority(5)
                .participants(
                        Participants.NONE.withRequiredPeople(required).withWantedPeople(wanted))
                .conditions(
                        ConditionsBuilder.builder()
                                .exclusiveWith(related(mc))
                                .places(places(mc))
                                .expectedAudience(audience(mc))
                                .build())
                .build();
    }

    /** Those with people in common, as far as they need not run at the same time. */
    private List<String> related(MicroconferencePeople mc) {
        var mine = mc.window(conference);
        return mcs.subList(0, mcs.indexOf(mc)).stream()
                .filter(other -> !other.window(conference).start().equals(mine.start()))
                .filter(other -> other.shared(mc) >= RELATED)
                .map(other -> other.track().id())
                .toList();
    }

    /** Where nobody who speaks is away the whole time; nothing when that is everywhere. */
    private List<Place> places(MicroconferencePeople mc) {
        var suitable =
                conference.timeSlots().stream()
                        .filter(slot -> !mc.misses(conference, slot))
                        .map(TimeSlot::id)
                        .toList();
        return suitable.size() == conference.timeSlots().size()
                ? List.of()
                : List.of(PlaceBuilder.builder().timeSlots(suitable).build());
    }

    /** Half of the seats at least, in the room the microconference was invented for. */
    private int audience(MicroconferencePeople mc) {
        var rooms =
                conference.rooms().stream()
                        .collect(Collectors.toMap(Room::id, Function.identity()));
        Integer seats = rooms.get(mc.window(conference).room()).capacity();
        return dice.between(seats / 2, seats);
    }

    /**
     * Those without whom a microconference does not begin: who leads in it, and who speaks in it
     * and in another one, if the windows that the conference was invented with let them be in all
     * of theirs from start to end.
     */
    private static final class KeyPeople {

        private final Set<String> speakers = new LinkedHashSet<>();

        KeyPeople(Problem conference, List<MicroconferencePeople> mcs) {
            for (Person person : conference.people()) {
                var mine = mcs.stream().filter(mc -> mc.has(person.id())).toList();
                var windows = mine.stream().map(mc -> mc.window(conference)).toList();
                if (mine.size() > 1 && isFree(person, windows)) {
                    speakers.add(person.id());
                }
            }
        }

        /** Of one microconference, by id. */
        List<String> of(MicroconferencePeople mc) {
            var result = new ArrayList<>(mc.leads());
            mc.others().stream().filter(speakers::contains).forEach(result::add);
            return result;
        }

        private static boolean isFree(Person person, List<TimeSlot> windows) {
            long starts = windows.stream().map(TimeSlot::start).distinct().count();
            return starts == windows.size()
                    && person.unavailable().stream()
                            .filter(away -> away.severity() == Severity.HARD)
                            .map(away -> Interval.of(away.start(), away.end()))
                            .noneMatch(
                                    away ->
                                            windows.stream()
                                                    .map(
                                                            slot ->
                                                                    Interval.of(
                                                                            slot.start(),
                                                                            slot.end()))
                                                    .anyMatch(
                                                            slot ->
                                                                    away.overlap(
                                                                                    slot.start(),
                                                                                    slot.end())
                                                                            > 0));
        }
    }
}
