package dev.plumbline.lab.synthetic;

import dev.plumbline.lab.synthetic.PeopleRoster.RemoteZones;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TimeSlot;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Invents problems of one microconference about VFIO, IOMMU and PCI. */
final class SingleMicroconference {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /**
     * Early November: Europe has left daylight saving time and North America has not, so distances
     * between zones differ from those of nearly all other weeks.
     */
    private static final ZonedDateTime START = ZonedDateTime.of(2027, 11, 3, 9, 30, 0, 0, ZONE);

    private static final Room ROOM = new Room("salon-a", "Salon A", 90, List.of("hybrid-av"), null);
    private static final int LEADS = 5;
    private static final int COMFORTABLE_MINUTES = 160;

    /** About two fifths more than {@link InventedWindows#CONTENT}. */
    private static final int OVERFULL_MINUTES = 250;

    private final SeededDice dice;
    private final PeopleRoster roster;

    private SingleMicroconference(long seed) {
        dice = new SeededDice(seed);
        roster = new PeopleRoster(dice);
    }

    /** All sessions fit, with a little shortening. */
    static Problem comfortable(long seed) {
        var single = new SingleMicroconference(seed);
        var mc = single.write(single.dice.between(8, 12), single.dice.between(1, 2));
        InventedLength.atMost(mc.sessions(), COMFORTABLE_MINUTES);
        boolean split = single.dice.chance(35);
        var track = mc.id();
        return single.problem(
                "Synthetic MC (seed " + seed + ")",
                mc,
                split
                        ? InventedWindows.split("window", ROOM.id(), track, START)
                        : List.of(InventedWindows.whole("window", ROOM.id(), track, START)));
    }

    /** Some talks must go to the waitlist; their priorities say which. */
    static Problem overfull(long seed) {
        var single = new SingleMicroconference(seed);
        var mc = single.write(single.dice.between(13, 15), single.dice.between(1, 2));
        single.spreadPriorities(mc.talks());
        var elastic = mc.talks().subList(1, mc.talks().size());
        int fixed = shortest(mc.sessions()) - shortest(elastic);
        InventedLength.atLeast(elastic, OVERFULL_MINUTES - fixed);
        InventedLength.atMost(elastic, OVERFULL_MINUTES - fixed);
        return single.problem(
                "Synthetic overfull MC (seed " + seed + ")",
                mc,
                List.of(InventedWindows.whole("window", ROOM.id(), mc.id(), START)));
    }

    private InventedMicroconference write(int talks, int coordinationSessions) {
        List<InventedPerson> leads = new ArrayList<>();
        for (int lead = 0; lead < LEADS; lead++) {
            leads.add(roster.inPerson());
        }
        List<InventedPerson> speakers = new ArrayList<>(leads.subList(0, 2));
        RemoteZones.FRACTIONAL.forEach(zone -> speakers.add(roster.remote(zone)));
        while (speakers.size() < talks - 2) {
            speakers.add(roster.anybody(20));
        }
        var mc =
                new MicroconferenceWriter(dice, InventedTopics.VFIO_IOMMU_PCI)
                        .write(
                                0,
                                new MicroconferenceWriter.Cast(leads, speakers),
                                talks,
                                coordinationSessions);
        var relations = new InventedRelations(dice);
        relations.order(mc, 4);
        relations.require(mc, leads, 2);
        relations.want(mc, roster.drafts(), 3);
        return mc;
    }

    /** One more talk that must run, and every other priority about equally often. */
    private void spreadPriorities(List<SessionDraft> talks) {
        var others = dice.shuffled(talks.subList(1, talks.size()));
        others.getFirst().prioritise(5);
        for (int rank = 1; rank < others.size(); rank++) {
            others.get(rank).prioritise(rank % 4 + 1);
        }
    }

    private Problem problem(String name, InventedMicroconference mc, List<TimeSlot> slots) {
        new InventedAbsences(dice).during(mc, slots, 3);
        return ProblemBuilder.builder()
                .name(name)
                .timeZone(ZONE)
                .gridMinutes(5)
                .tracks(List.of(mc.track()))
                .rooms(List.of(ROOM))
                .timeSlots(slots)
                .people(roster.toPeople())
                .clusters(mc.clusters())
                .talks(mc.talks().stream().map(SessionDraft::toTalk).toList())
                .coordinationSessions(mc.coordination().stream().map(SessionDraft::toTalk).toList())
                .build();
    }

    private static int shortest(List<SessionDraft> sessions) {
        return sessions.stream().mapToInt(session -> session.length().shortest()).sum();
    }
}
