package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.CountingArguments.Premises;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sessions that may only be in some of the slots want more minutes than these have beside their
 * breaks: by track, by feature of the room, by place, or altogether.
 */
final class SlotsOverfull implements CountingArguments.Argument {

    /** Beyond that many different sets of slots, only all together are looked at. */
    private static final int MOST_SETS = 400;

    @Override
    public Stream<ProvenTrouble> troubles(Premises premises) {
        if (!premises.hard().boundTime()) {
            return Stream.empty();
        }
        var hard = new Count(premises, premises.needed());
        var overfull = hard.overfull(Severity.HARD, List.of());
        var rest = new Count(premises, premises.facts().sessions());
        return Stream.concat(
                overfull.stream(), rest.overfull(Severity.MEDIUM, hard.reported()).stream());
    }

    /** Of some sessions. */
    private static final class Count {

        private final Premises premises;
        private final long[] minutes;
        private final Map<BitSet, List<Session>> bySlots = new LinkedHashMap<>();
        private final List<BitSet> reported = new ArrayList<>();

        Count(Premises premises, List<Session> sessions) {
            this.premises = premises;
            this.minutes = minutes(premises);
            var all = new BitSet();
            premises.inTime(sessions)
                    .filter(session -> !session.isBreak())
                    .forEach(session -> all.or(add(session)));
            if (bySlots.size() > MOST_SETS) {
                var together = bySlots.values().stream().flatMap(List::stream).toList();
                bySlots.clear();
                bySlots.put(all, together);
            } else {
                bySlots.putIfAbsent(all, new ArrayList<>());
            }
            bySlots.remove(new BitSet());
        }

        /** Beside others that may be in the same slots; says which. */
        private BitSet add(Session session) {
            var slots = new BitSet();
            premises.windows().slots(session).forEach(slot -> slots.set(slot.index()));
            bySlots.computeIfAbsent(slots, any -> new ArrayList<>()).add(session);
            return slots;
        }

        List<BitSet> reported() {
            return reported;
        }

        List<ProvenTrouble> overfull(Severity severity, List<BitSet> known) {
            List<ProvenTrouble> troubles = new ArrayList<>();
            var smallestFirst =
                    bySlots.keySet().stream()
                            .sorted((one, other) -> one.cardinality() - other.cardinality())
                            .toList();
            for (BitSet set : smallestFirst) {
                var sessions =
                        bySlots.entrySet().stream()
                                .filter(entry -> isWithin(entry.getKey(), set))
                                .flatMap(entry -> entry.getValue().stream())
                                .toList();
                var slots = set.stream().mapToObj(premises.facts().slots()::get).toList();
                long wanted = sessions.stream().mapToLong(Session::shortestMinutes).sum();
                long there = set.stream().mapToLong(slot -> minutes[slot]).sum();
                boolean isNew =
                        Stream.concat(reported.stream(), known.stream())
                                .noneMatch(smaller -> isWithin(smaller, set));
                if (wanted > there && isNew) {
                    reported.add(set);
                    troubles.add(trouble(severity, sessions, slots, wanted, there));
                }
            }
            return troubles;
        }

        private static boolean isWithin(BitSet inner, BitSet outer) {
            var rest = (BitSet) inner.clone();
            rest.andNot(outer);
            return rest.isEmpty();
        }

        private static long[] minutes(Premises premises) {
            var facts = premises.facts();
            long[] minutes = facts.slots().stream().mapToLong(Slot::sessionMinutes).toArray();
            for (Session session : facts.sessions()) {
                var limits = session.breakLimits();
                if (limits != null && premises.hard().boundBreaks()) {
                    minutes[limits.slot().index()] -= session.preferredMinutes();
                }
            }
            return minutes;
        }

        private ProvenTrouble trouble(
                Severity severity,
                List<Session> sessions,
                List<Slot> slots,
                long wanted,
                long there) {
            var wording = premises.wording();
            String text =
                    wording.count(sessions.size(), "session", "sessions")
                            + whose(sessions, slots)
                            + (severity == Severity.HARD ? " that must run" : "")
                            + (sessions.size() == 1 ? " needs" : " need")
                            + " at least "
                            + wording.minutes(wanted)
                            + ", but "
                            + (slots.size() == 1
                                    ? wording.slot(slots.getFirst())
                                            + ", the only one they may be in, has "
                                    : "the " + slots.size() + " slots they may be in have ")
                            + wording.minutes(there)
                            + " beside the breaks"
                            + (severity == Severity.HARD ? "." : ": somebody will be left out.");
            return new ProvenTrouble(
                    "slotsOverfull",
                    severity,
                    FindingSentence.of(text),
                    help(sessions, wanted - there),
                    sessions,
                    slots);
        }

        /** Shortening is no advice where it would have to go too far. */
        private String help(List<Session> sessions, long missing) {
            long most =
                    sessions.stream()
                            .mapToLong(one -> one.shortestMinutes() - premises.bearable(one))
                            .sum();
            String minutes = premises.wording().minutes(missing);
            return most >= missing
                    ? "Shorten sessions by " + minutes + " in all, let some go, or add time."
                    : "Let some go, or add time: " + minutes + " are missing.";
        }

        private String whose(List<Session> sessions, List<Slot> slots) {
            if (slots.size() == premises.facts().slots().size()) {
                return "";
            }
            return common(
                            sessions,
                            session ->
                                    session.track() == null
                                            ? List.of()
                                            : List.of(session.track().name()))
                    .or(
                            () ->
                                    common(
                                            sessions,
                                            session ->
                                                    session.clusters().stream()
                                                            .map(cluster -> cluster.name())
                                                            .toList()))
                    .map(name -> " of " + name)
                    .or(
                            () ->
                                    common(
                                                    sessions,
                                                    session ->
                                                            session.details()
                                                                    .conditions()
                                                                    .roomFeatures())
                                            .map(feature -> " in need of " + feature))
                    .orElse("");
        }

        /** The first thing that all sessions have. */
        private static Optional<String> common(
                List<Session> sessions, Function<Session, List<String>> things) {
            return things.apply(sessions.getFirst()).stream()
                    .filter(
                            thing ->
                                    sessions.stream()
                                            .allMatch(one -> things.apply(one).contains(thing)))
                    .findFirst();
        }
    }
}
