package dev.plumbline.explain.waitlist;

import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.explain.WorkLimit;
import dev.plumbline.explain.diagnosis.CountingArguments;
import dev.plumbline.explain.diagnosis.ProvenTrouble;
import dev.plumbline.explain.waitlist.WaitlistReason.Remedy;
import dev.plumbline.explain.waitlist.WaitlistTrials.Way;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The reasons of a whole waitlist. Those of a high priority come first when time is short. */
public final class WaitlistReasons {

    /** Sessions looked at in all trials together: some seconds at the most. */
    private static final long MOST_WORK = 3_000_000;

    /** So many slots are looked at as fast as one session in a trial. */
    private static final int SLOTS_A_UNIT = 16;

    /** Sessions that are looked at by themselves at once. */
    private static final int CHUNK = 64;

    private static final Comparator<Session> IMPORTANT_FIRST =
            Comparator.comparingInt(session -> -session.priority());

    private final RuleSet rules;
    private final Schedule schedule;
    private final FindingWording wording;
    private final WaitlistTrials trials;
    private final List<Session> replaceable;

    private WaitlistReasons(RuleSet rules, Schedule schedule) {
        this.rules = rules;
        this.schedule = schedule;
        this.wording = new FindingWording(rules.facts().problem().timeZone());
        this.trials = new WaitlistTrials(rules, schedule);
        this.replaceable =
                schedule.placements().stream()
                        .map(FixedPlacement::session)
                        .filter(other -> !other.isBreak() && !other.pin().settlesPlace())
                        .filter(other -> !other.mustRun())
                        .sorted(Comparator.comparingInt(Session::priority))
                        .toList();
    }

    /** Why each session of the waitlist is on it, however long that takes: seconds at the most. */
    public static Map<Session, WaitlistReason> of(RuleSet rules, Schedule schedule) {
        return of(rules, schedule, () -> false);
    }

    /**
     * Why each session of the waitlist is on it, in its order. Codes: {@code noTimeSlots}; those of
     * {@link CountingArguments#ofSingleSessions}; {@code hasRoom}: there is room for it; {@code
     * full}: what is left in each of its slots is too short; {@code blocked}: it would break a hard
     * rule; {@code unplaced}: there was no time, or too much to try, to find out.
     *
     * @param rules of the request
     * @param isOver whether to break off; asked often. What is not found out by then gets a short
     *     reason.
     */
    public static Map<Session, WaitlistReason> of(
            RuleSet rules, Schedule schedule, BooleanSupplier isOver) {
        Map<Session, WaitlistReason> result = new LinkedHashMap<>();
        var waitlist = schedule.waitlist();
        waitlist.forEach(session -> result.put(session, notLookedAt()));
        if (rules.facts().slots().isEmpty()) {
            result.replaceAll(
                    (session, any) -> WaitlistReason.of("noTimeSlots", "There are no time slots."));
        } else if (!waitlist.isEmpty() && !isOver.getAsBoolean()) {
            new WaitlistReasons(rules, schedule).find(new WorkLimit(MOST_WORK, isOver), result);
        }
        return result;
    }

    /**
     * Of each session of the waitlist what can be said at once, without trying out places; the code
     * of all others is {@code unplaced}.
     *
     * @param rules of the request
     */
    public static Map<Session, WaitlistReason> atOnce(RuleSet rules, Schedule schedule) {
        var result = of(rules, schedule, () -> true);
        if (!rules.facts().slots().isEmpty()) {
            CountingArguments.ofSingleSessions(rules, schedule.waitlist())
                    .forEach(
                            trouble ->
                                    result.replace(
                                            trouble.sessions().getFirst(),
                                            WaitlistReason.of(trouble)));
        }
        return result;
    }

    private static WaitlistReason notLookedAt() {
        return WaitlistReason.of(
                "unplaced",
                "It has no place in this schedule, and there was no time to find out what is in its way.");
    }

    private void find(WorkLimit limit, Map<Session, WaitlistReason> result) {
        var sessions = schedule.waitlist().stream().sorted(IMPORTANT_FIRST).toList();
        for (int from = 0; from < sessions.size() && !limit.isSpent(); from += CHUNK) {
            var chunk = sessions.subList(from, Math.min(sessions.size(), from + CHUNK));
            Map<Session, ProvenTrouble> alone = new HashMap<>();
            CountingArguments.ofSingleSessions(rules, chunk)
                    .forEach(trouble -> alone.putIfAbsent(trouble.sessions().getFirst(), trouble));
            for (int index = 0; index < chunk.size() && !limit.isSpent(); index++) {
                var session = chunk.get(index);
                var trouble = alone.get(session);
                int left = sessions.size() - from - index;
                result.put(
                        session,
                        trouble == null
                                ? of(session, limit.part(left))
                                : WaitlistReason.of(trouble));
            }
        }
    }

    private WaitlistReason of(Session session, WorkLimit limit) {
        // To look at all slots is quick, but there may be thousands.
        limit.spend(schedule.facts().slots().size() / SLOTS_A_UNIT);
        var slots = slots(session);
        long most = slots.stream().mapToLong(trials::free).max().orElse(0);
        if (most < session.shortestMinutes()) {
            return new WaitlistReason("full", full(session, most), remedy(session, slots, limit));
        }
        var best = trials.asItIs(session, slots, limit);
        if (best.filter(trials::isGood).isPresent()) {
            return hasRoom(session, best.get());
        }
        if (best.isEmpty() || limit.isSpent()) {
            return notLookedAt();
        }
        return new WaitlistReason(
                "blocked", blocked(best.get(), limit), remedy(session, slots, limit));
    }

    private WaitlistReason hasRoom(Session session, Way way) {
        long moved = trials.moved(way);
        return new WaitlistReason(
                "hasRoom",
                "Nothing was found that costs less than leaving it out (priority %d)."
                        .formatted(session.priority()),
                Optional.of(
                        new Remedy(
                                "There is room for it: %s at %s%s."
                                        .formatted(
                                                wording.minutes(way.place().minutes()),
                                                wording.place(way.place()),
                                                moved == 0
                                                        ? ""
                                                        : ", if " + others(moved) + " may move"),
                                trials.after(way))));
    }

    private List<Slot> slots(Session session) {
        return schedule.facts().slots().stream().filter(session::mayUse).toList();
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

    private String blocked(Way best, WorkLimit limit) {
        // Both are judged in full, for their words.
        limit.spend(2L * schedule.placements().size());
        var gained = ScheduleComparison.of(trials.now(), trials.judged(best)).gained();
        return "The best place for it would be "
                + wording.place(best.place())
                + (gained.isEmpty() ? "." : ", but: " + gained.getFirst().message());
    }

    private Optional<Remedy> remedy(Session session, List<Slot> slots, WorkLimit limit) {
        return trials.afterCuts(session, slots, limit)
                .map(way -> new Remedy(cuts(way) + letsIn(way), trials.after(way)))
                .or(() -> replacement(session, slots, limit));
    }

    private String cuts(Way way) {
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
    private Optional<Remedy> replacement(Session session, List<Slot> slots, WorkLimit limit) {
        var roomy =
                slots.stream()
                        .filter(slot -> trials.free(slot) >= session.shortestMinutes())
                        .toList();
        for (Session other : replaceable) {
            if (!limit.spend(1)) {
                return Optional.empty();
            }
            var way = trials.insteadOf(other, session, roomy, limit);
            if (way.isPresent()) {
                return Optional.of(
                        new Remedy(
                                "Leaving out "
                                        + wording.title(other)
                                        + " (priority "
                                        + other.priority()
                                        + ")"
                                        + letsIn(way.get()),
                                trials.after(way.get())));
            }
        }
        return Optional.empty();
    }

    private String letsIn(Way way) {
        long moved = trials.moved(way);
        return " would let it in at "
                + wording.place(way.place())
                + (moved == 0 ? "" : ", moving " + others(moved))
                + ".";
    }

    private String others(long moved) {
        return wording.count(moved, "other session", "other sessions");
    }
}
