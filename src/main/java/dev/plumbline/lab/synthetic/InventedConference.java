package dev.plumbline.lab.synthetic;

import dev.plumbline.lab.synthetic.InventedTopics.InventedTopic;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TimeSlot;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Invents a conference: three days, three rooms, a microconference in each of them twice a day. */
final class InventedConference {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final ZonedDateTime FIRST_DAY = ZonedDateTime.of(2027, 11, 3, 0, 0, 0, 0, ZONE);
    private static final int HALF_DAYS = 6;
    private static final List<Room> ROOMS =
            List.of(
                    new Room("salon-a", "Salon A", 150, List.of("hybrid-av"), null),
                    new Room("salon-b", "Salon B", 100, List.of("hybrid-av"), null),
                    new Room("salon-c", "Salon C", 70, List.of("hybrid-av"), null));

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

    /**
     * Fills the microconferences of a conference with people: mostly its own, some who also speak
     * or lead in others at other times.
     */
    private static final class ConferenceCasting {

        private static final int NEWCOMERS = 7;
        private static final int GUESTS = 3;
        private static final int COMFORTABLE_MINUTES = 155;
        private static final int PERCENT_REMOTE = 20;

        private final SeededDice dice;
        private final PeopleRoster roster;

        ConferenceCasting(SeededDice dice, PeopleRoster roster) {
            this.dice = dice;
            this.roster = roster;
        }

        /** A microconference about the topic in the half-day. */
        InventedMicroconference microconference(InventedTopic topic, int halfDay) {
            var mc =
                    new MicroconferenceWriter(dice, topic)
                            .write(halfDay, cast(topic, halfDay), dice.between(9, 11), 1);
            InventedLength.atMost(mc.sessions(), COMFORTABLE_MINUTES);
            new InventedRelations(dice).order(mc, 2);
            return mc;
        }

        private MicroconferenceWriter.Cast cast(InventedTopic topic, int halfDay) {
            var busyElsewhere = roster.drafts();
            List<InventedPerson> leads = new ArrayList<>();
            topic.clusters().forEach(cluster -> leads.add(roster.inPerson()));
            List<InventedPerson> speakers = new ArrayList<>(leads.subList(0, 1));
            for (int newcomer = 0; newcomer < NEWCOMERS; newcomer++) {
                speakers.add(roster.anybody(PERCENT_REMOTE));
            }
            var guests =
                    dice.some(
                            busyElsewhere.stream()
                                    .filter(person -> !person.neededIn(halfDay))
                                    .toList(),
                            GUESTS);
            speakers.addAll(guests);
            guests.stream().filter(guest -> !guest.remote()).limit(1).forEach(leads::add);
            return new MicroconferenceWriter.Cast(leads, speakers);
        }
    }

    /**
     * Connects microconferences that run at the same time through people, which is what makes a
     * conference hard to plan. Each shared person has one duty in either, and both sessions may
     * stand anywhere in their windows, so the duties can always be kept apart.
     */
    private static final class PeopleSharing {

        private static final int SHARED_SPEAKERS = 2;

        private final SeededDice dice;
        private final List<InventedPerson> everybody;

        PeopleSharing(SeededDice dice, List<InventedPerson> everybody) {
            this.dice = dice;
            this.everybody = everybody;
        }

        /** Connects the microconferences of one half-day. */
        void connect(List<InventedMicroconference> parallel) {
            for (int shared = 0; shared < SHARED_SPEAKERS; shared++) {
                var pair = dice.some(parallel, 2);
                shareSpeaker(pair.getFirst(), pair.getLast());
            }
            var relations = new InventedRelations(dice);
            for (InventedMicroconference mc : parallel) {
                var leads = mc.leads().values().stream().flatMap(Collection::stream).toList();
                relations.require(mc, leads, 1);
                relations.want(mc, everybody, 4);
            }
        }

        private void shareSpeaker(InventedMicroconference from, InventedMicroconference to) {
            var givers = dice.shuffled(independent(from));
            var takers = dice.shuffled(independent(to));
            if (givers.isEmpty() || takers.isEmpty()) {
                return;
            }
            var person = givers.getFirst().speakers().iterator().next();
            var talk = takers.getFirst();
            talk.speakers().add(person);
            talk.speakers().forEach(InventedPerson::tie);
        }

        /** Talks whose one speaker nobody builds on, and who speaks only once in the window. */
        private static List<SessionDraft> independent(InventedMicroconference mc) {
            List<SessionDraft> result = new ArrayList<>();
            for (SessionDraft talk : mc.talks()) {
                if (talk.unordered()
                        && talk.speakers().size() == 1
                        && talk.speakers().stream().noneMatch(InventedPerson::tied)
                        && speaksOnce(mc, talk.speakers().iterator().next())) {
                    result.add(talk);
                }
            }
            return result;
        }

        private static boolean speaksOnce(InventedMicroconference mc, InventedPerson person) {
            return mc.talks().stream().filter(talk -> talk.speakers().contains(person)).count()
                    == 1;
        }
    }
}
