package dev.plumbline.explain.waitlist;

import dev.plumbline.explain.Comparison;
import dev.plumbline.explain.diagnosis.Counting;
import dev.plumbline.explain.diagnosis.Trouble;
import dev.plumbline.explain.waitlist.WaitlistReason.Remedy;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.Wording;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reasons of a whole waitlist. */
public final class WaitlistReasons {

    private final Schedule schedule;
    private final Wording wording;
    private final Trials trials;
    private final Map<Session, Trouble> alone = new HashMap<>();

    private WaitlistReasons(RuleSet rules, Schedule schedule) {
        this.schedule = schedule;
        this.wording = new Wording(rules.facts().problem().timeZone());
        this.trials = new Trials(rules, schedule);
        Counting.ofSingleSessions(rules, schedule.waitlist())
                .forEach(trouble -> alone.putIfAbsent(trouble.sessions().getFirst(), trouble));
    }

    /**
     * Why each session of the waitlist is on it, in its order. Codes: {@code noTimeSlots}; those of
     * {@link Counting#ofSingleSessions}; {@code hasRoom}: there is room for it; {@code full}: what
     * is left in each of its slots is too short; {@code blocked}: it would break a hard rule.
     *
     * @param rules of the request
     */
    public static Map<Session, WaitlistReason> of(RuleSet rules, Schedule schedule) {
        Map<Session, WaitlistReason> result = new LinkedHashMap<>();
        if (!schedule.waitlist().isEmpty()) {
            var reasons = new WaitlistReasons(rules, schedule);
            schedule.waitlist().forEach(session -> result.put(session, reasons.of(session)));
        }
        return result;
    }

    private WaitlistReason of(Session session) {
        if (schedule.facts().slots().isEmpty()) {
            return WaitlistReason.of("noTimeSlots", "There are no time slots.");
        }
        Trouble trouble = alone.get(session);
        if (trouble != null) {
            return WaitlistReason.of(trouble.code(), trouble.message() + " " + trouble.help());
        }
        var slots = slots(session);
        var room = trials.asItIs(session, slots);
        if (room.isPresent()) {
            var place = place(session, room.get());
            return new WaitlistReason(
                    "hasRoom",
                    "Nothing was found that costs less than leaving it out (priority %d)."
                            .formatted(session.priority()),
                    Optional.of(
                            new Remedy(
                                    "There is room for it: %s at %s%s."
                                            .formatted(
                                                    wording.minutes(place.minutes()),
                                                    wording.place(place),
                                                    room.get().moved() == 0
                                                            ? ""
                                                            : ", if "
                                                                    + others(room.get())
                                                                    + " may move"),
                                    room.get().after())));
        }
        long most = slots.stream().mapToLong(trials::free).max().orElse(0);
        boolean isFull = most < session.shortestMinutes();
        return new WaitlistReason(
                isFull ? "full" : "blocked",
                isFull ? full(session, most) : blocked(session, slots),
                remedy(session, slots));
    }

    private List<Slot> slots(Session session) {
        var limits = session.breakLimits();
        return schedule.facts().slots().stream()
                .filter(slot -> limits == null ? session.mayUse(slot) : limits.slot() == slot)
                .toList();
    }

    private String full(Session session, long most) {
        return "It takes at least "
                + wording.minutes(session.shortestMinutes())
                + ", and "
                + (most <= 0
                        ? "nothing is left of any of its slots."
                        : "no more than "
                                + wording.minutes(most)
                                + " are left of any of its slots.");
    }

    private String blocked(Session session, List<Slot> slots) {
        var best = trials.leastBroken(session, slots);
        if (best.isEmpty()) {
            return "No place was found for it that keeps the hard rules.";
        }
        var gained = Comparison.of(trials.now(), best.get()).gained();
        String where =
                best.get().schedule().placements().stream()
                        .filter(placement -> placement.session() == session)
                        .findFirst()
                        .map(wording::place)
                        .orElse("");
        return "The best place for it would be "
                + where
                + (gained.isEmpty() ? "." : ", but: " + gained.getFirst().message());
    }

    private Optional<Remedy> remedy(Session session, List<Slot> slots) {
        return trials.afterCuts(session, slots)
                .map(way -> new Remedy(cuts(way) + letsIn(session, way), way.after()))
                .or(() -> replacement(session, slots));
    }

    private String cuts(Trials.Way way) {
        var amounts = way.cuts().values().stream().distinct().toList();
        if (amounts.size() == 1) {
            return "Shortening "
                    + wording.enumerate(way.cuts().keySet().stream().map(wording::title).toList())
                    + " by "
                    + wording.minutes(amounts.getFirst())
                    + (way.cuts().size() > 1 ? " each" : "");
        }
        return "Shortening "
                + wording.enumerate(
                        way.cuts().entrySet().stream()
                                .map(
                                        cut ->
                                                wording.title(cut.getKey())
                                                        + " by "
                                                        + wording.minutes(cut.getValue()))
                                .toList());
    }

    /** Of those that need not run, the one that matters least. */
    private Optional<Remedy> replacement(Session session, List<Slot> slots) {
        return schedule.placements().stream()
                .map(FixedPlacement::session)
                .filter(other -> !other.isBreak() && !other.pin().settlesPlace())
                .filter(other -> !other.mustRun())
                .sorted(Comparator.comparingInt(Session::priority))
                .flatMap(
                        other ->
                                trials.insteadOf(other, session, slots).stream()
                                        .map(
                                                way ->
                                                        new Remedy(
                                                                "Leaving out "
                                                                        + wording.title(other)
                                                                        + " (priority "
                                                                        + other.priority()
                                                                        + ")"
                                                                        + letsIn(session, way),
                                                                way.after())))
                .findFirst();
    }

    private String letsIn(Session session, Trials.Way way) {
        return " would let it in at " + wording.place(place(session, way)) + moving(way) + ".";
    }

    private String moving(Trials.Way way) {
        return way.moved() == 0 ? "" : ", moving " + others(way);
    }

    private String others(Trials.Way way) {
        return wording.count(way.moved(), "other session", "other sessions");
    }

    private static FixedPlacement place(Session session, Trials.Way way) {
        return way.after().placements().stream()
                .filter(placement -> placement.session() == session)
                .findFirst()
                .orElseThrow();
    }
}
