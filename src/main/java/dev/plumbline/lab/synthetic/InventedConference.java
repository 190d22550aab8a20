package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TimeSlot;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invents a conference: three days, three rooms, a microconference in each of them twice a day. */
final class InventedConference {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final ZonedDateTime FIRST_DAY = ZonedDateTime.of(2027, 11, 3, 0, 0, 0, 0, ZONE);
    private static final int HALF_DAYS = 6;
    private static final List<Room> ROOMS =
            List.of(
                    new Room("salon-a", "Salon A", 150, List.of("hybrid-av")),
                    new Room("salon-b", "Salon B", 100, List.of("hybrid-av")),
                    new Room("salon-c", "Salon C", 70, List.of("hybrid-av")));

    private final String name;
    private final SeededDice dice;
    private final PeopleRoster roster;
    private final List<TimeSlot> slots = new ArrayList<>();
    private final List<InventedMicroconference> mcs = new ArrayList<>();

    InventedConference(long seed) {
        name = "Synthetic conference (seed " + seed + ")";
        dice = new SeededDice(seed);
        roster = new PeopleRoster(dice);
    }

    Problem build() {
        var casting = new ConferenceCasting(dice, roster);
        var topics = dice.shuffled(InventedTopics.CONFERENCE).iterator();
        for (int halfDay = 0; halfDay < HALF_DAYS; halfDay++) {
            for (Room room : ROOMS) {
                add(casting.microconference(topics.next(), halfDay), room);
            }
        }
        var sharing = new PeopleSharing(dice, roster.drafts());
        for (int halfDay = 0; halfDay < HALF_DAYS; halfDay++) {
            sharing.connect(inHalfDay(halfDay));
        }
        addAbsences();
        return problem();
    }

    private void add(InventedMicroconference mc, Room room) {
        mcs.add(mc);
        var id = "day" + (mc.halfDay() / 2 + 1) + (mc.halfDay() % 2 == 0 ? "-am-" : "-pm-");
        slots.add(InventedWindows.whole(id + room.id(), room.id(), mc.id(), start(mc.halfDay())));
    }

    private static ZonedDateTime start(int halfDay) {
        var day = FIRST_DAY.plusDays(halfDay / 2);
        return halfDay % 2 == 0 ? day.withHour(9).withMinute(30) : day.withHour(14);
    }

    private List<InventedMicroconference> inHalfDay(int halfDay) {
        return mcs.stream().filter(mc -> mc.halfDay() == halfDay).toList();
    }

    private void addAbsences() {
        var absences = new InventedAbsences(dice);
        IntStream.range(0, mcs.size())
                .forEach(index -> absences.during(mcs.get(index), List.of(slots.get(index)), 1));
        for (int halfDay = 0; halfDay < HALF_DAYS; halfDay++) {
            var start = start(halfDay);
            absences.elsewhere(
                    roster.drafts(),
                    halfDay,
                    start.toOffsetDateTime(),
                    start.plusMinutes(InventedWindows.MINUTES).toOffsetDateTime(),
                    5);
        }
    }

    private Problem problem() {
        return ProblemBuilder.builder()
                .name(name)
                .timeZone(ZONE)
                .gridMinutes(5)
                .tracks(mcs.stream().map(InventedMicroconference::track).toList())
                .rooms(ROOMS)
                .timeSlots(slots)
                .people(roster.toPeople())
                .clusters(mcs.stream().flatMap(mc -> mc.clusters().stream()).toList())
                .talks(
                        mcs.stream()
                                .flatMap(mc -> mc.talks().stream())
                                .map(SessionDraft::toTalk)
                                .toList())
                .coordinationSessions(
                        mcs.stream()
                                .flatMap(mc -> mc.coordination().stream())
                                .map(SessionDraft::toTalk)
                                .toList())
                .build();
    }
}
