package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people were told stays true. */
public final class Disruption implements GroupRule<Disruption.Told> {

    private static final String ROOM = "room";
    private static final String TIME = "time";
    private static final String DROPPED = "dropped";
    private static final String FROZEN = "frozen";
    private static final int MOST = 1000;

    /** The name of this rule. */
    public static final String ID = "disruption";

    static final RuleInfo INFO =
            RuleInfo.of(
                            ID,
                            "Published agenda changed",
                            "A published session keeps its start, length and room; else its speakers and required people have to be told, or its audience where it"
                                    + " has none. Who is told of several changes counts once, for the worst. A change counts twice when the published start is"
                                    + " less than 28 days after asOf (or at, where asOf is absent), three times when less than 7, four times when less than one.",
                            Severity.SOFT,
                            2,
                            "people told, each times what has changed and how near it is",
                            "A speaker who hears of another time months ahead costs about half a change of topic, on the last day more than two.")
                    .with(
                            cost(ROOM, "Cost of another room at the same time, 0 to 1000.", 1),
                            cost(TIME, "Cost of another start or length, 0 to 1000.", 3),
                            cost(DROPPED, "Cost of losing the place, 0 to 1000.", 4),
                            cost(
                                    FROZEN,
                                    "How many times dearer a change of what was to start before frozenBefore is, 1 to 1000.",
                                    25));

    /**
     * Who is told.
     *
     * @param person a person's id; null for the audience of a session that has no people
     * @param session the number of that session; -1 for a person
     */
    record Told(@Nullable String person, int session) {}

    /** What a change costs before it is known how near it is. */
    private record Costs(int room, int time, int dropped) {}

    /** By session: what was published of it, null for nothing. */
    private final @Nullable PublicAnnouncement[] announcements;

    private final List<List<Told>> keysOf = new ArrayList<>();
    private final Facts facts;
    private final Costs costs;
    private final FindingWording wording;

    Disruption(RuleContext context) {
        facts = context.facts();
        wording = context.wording();
        var params = context.params();
        costs =
                new Costs(
                        params.number(ROOM, 0, MOST),
                        params.number(TIME, 0, MOST),
                        params.number(DROPPED, 0, MOST));
        announcements = announcements(facts, params.number(FROZEN, 1, MOST));
        for (Session session : facts.sessions()) {
            keysOf.add(announcements[session.index()] == null ? List.of() : told(session));
        }
    }

    private static ParamInfo cost(String name, String description, int standard) {
        return new ParamInfo(name, description, new IntNode(standard));
    }

    private static @Nullable PublicAnnouncement[] announcements(Facts facts, int frozen) {
        var announcements = new @Nullable PublicAnnouncement[facts.sessions().size()];
        Published published = facts.problem().published();
        if (published != null) {
            for (var placement : published.placements()) {
                facts.session(placement.session())
                        .filter(session -> !session.isBreak())
                        .ifPresent(
                                session ->
                                        announcements[session.index()] =
                                                PublicAnnouncement.of(
                                                        placement,
                                                        facts.slot(placement.timeSlot()),
                                                        published,
                                                        frozen));
            }
        }
        return announcements;
    }

    private static List<Told> told(Session session) {
        var people = session.attendees().bound();
        return people.isEmpty()
                ? List.of(new Told(null, session.index()))
                : people.stream().map(person -> new Told(person.id(), -1)).toList();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Told> keys(Placement placement) {
        return keysOf.get(placement.session().index());
    }

    @Override
    public boolean followsMembers() {
        return true;
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN;
    }

    @Override
    public SessionGroup empty(Told told) {
        return new DisruptionGroup(
                this, told.person() == null ? null : facts.people().get(told.person()));
    }

    /** What it costs to tell somebody how a published session stands now. */
    long cost(Placement placement) {
        PublicAnnouncement announced = announcement(placement);
        return announced.urgency() * change(announced, placement);
    }

    private int change(PublicAnnouncement announced, Placement placement) {
        if (!placement.isPlaced()) {
            return costs.dropped();
        }
        if (announced.start() != placement.start() || announced.minutes() != placement.minutes()) {
            return costs.time();
        }
        return announced.room() == placement.placedSlot().room() ? 0 : costs.room();
    }

    /** Says how a session stands, against what was told of it. */
    String news(Placement placement) {
        PublicAnnouncement announced = announcement(placement);
        String title = wording.title(placement.session());
        String time = wording.moment(announced.start());
        if (!placement.isPlaced()) {
            return title + ", announced for " + time + ", has no place any more";
        }
        List<String> changes = new ArrayList<>();
        if (announced.start() != placement.start()) {
            changes.add(
                    "moves from "
                            + time
                            + " to "
                            + wording.momentAfter(announced.start(), placement.start()));
        }
        if (announced.minutes() != placement.minutes()) {
            changes.add(
                    "has "
                            + wording.minutes(placement.minutes())
                            + " instead of "
                            + wording.minutes(announced.minutes()));
        }
        if (announced.room() != placement.placedSlot().room()) {
            changes.add("is in " + placement.placedSlot().room().name() + " now");
        }
        boolean isTimeTold = announced.start() != placement.start();
        return title + (isTimeTold ? " " : " at " + time + " ") + wording.enumerate(changes);
    }

    private PublicAnnouncement announcement(Placement placement) {
        return Objects.requireNonNull(announcements[placement.session().index()]);
    }

    /** In a sentence. */
    String enumerate(List<String> news) {
        return wording.enumerate(news.stream().map(one -> "that " + one).toList());
    }

    /**
     * What people were told of a session.
     *
     * @param start in minutes since 1970-01-01T00:00Z
     * @param room null when the slot is gone, so that it cannot be told any more
     * @param urgency what a change costs, against one that is far away
     */
    private record PublicAnnouncement(long start, int minutes, @Nullable Room room, long urgency) {

        private static final long FAR_DAYS = 28;
        private static final long NEAR_DAYS = 7;

        /**
         * @param slot the published one, if there still is one
         * @param frozen how many times dearer a change of what is frozen is
         */
        static PublicAnnouncement of(
                PublishedPlacement placement,
                Optional<Slot> slot,
                Published published,
                int frozen) {
            boolean isFrozen =
                    published.frozenBefore() != null
                            && placement.start().isBefore(published.frozenBefore());
            return new PublicAnnouncement(
                    Interval.minute(placement.start()),
                    placement.minutes(),
                    slot.map(Slot::room).orElse(null),
                    nearness(published, placement.start()) * (isFrozen ? frozen : 1L));
        }

        /**
         * 1 when there is all time to tell people, up to 4 on the last day, in days of 24 hours.
         */
        private static long nearness(Published published, OffsetDateTime start) {
            OffsetDateTime now = published.asOf() == null ? published.at() : published.asOf();
            if (now == null) {
                return 1;
            }
            long days = Duration.between(now, start).toDays();
            if (days >= FAR_DAYS) {
                return 1;
            }
            return days >= NEAR_DAYS ? 2 : days >= 1 ? 3 : 4;
        }
    }
}
