package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.CountingArguments.Premises;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.PrecedenceBroken;
import dev.plumbline.rule.SlotOverrun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that have to come after one another, all of which have to be placed, and of which the
 * last cannot start late enough.
 */
final class ChainTooLong implements CountingArguments.Argument {

    /** The earliest start of a session, and the one it had to wait for. */
    private record Earliest(long start, @Nullable Session after) {}

    @Override
    public Stream<ProvenTrouble> troubles(Premises premises) {
        boolean isProof =
                premises.hard().has(PrecedenceBroken.ID) && premises.hard().has(SlotOverrun.ID);
        return isProof ? new Walk(premises).troubles() : Stream.empty();
    }

    /** Along the precedences, from the first sessions to the last. */
    private static final class Walk {

        private final Premises premises;
        private final Set<Session> needed;
        private final Map<Session, Earliest> known = new HashMap<>();
        private final Set<Session> seen = new LinkedHashSet<>();
        private final List<ProvenTrouble> found = new ArrayList<>();

        Walk(Premises premises) {
            this.premises = premises;
            this.needed = new LinkedHashSet<>(premises.needed());
        }

        Stream<ProvenTrouble> troubles() {
            premises.inTime(needed).forEach(this::visit);
            return found.stream();
        }

        private void visit(Session session) {
            if (!seen.add(session)) {
                return;
            }
            long from = Long.MIN_VALUE;
            Session last = null;
            for (var before : premises.facts().precedencesOf(session)) {
                if (needed.contains(before.session())) {
                    visit(before.session());
                    Earliest first = known.get(before.session());
                    if (first != null
                            && first.start() + before.session().shortestMinutes() > from) {
                        from = first.start() + before.session().shortestMinutes();
                        last = before.session();
                    }
                }
            }
            OptionalLong start = premises.windows().earliest(session, from);
            if (start.isPresent()) {
                known.put(session, new Earliest(start.getAsLong(), last));
            } else if (premises.windows().earliest(session, Long.MIN_VALUE).isPresent()
                    && !areBothPinned(session, last)) {
                found.add(trouble(session, last, from));
            }
        }

        /** Then {@link PinClash} says so. */
        private static boolean areBothPinned(Session session, @Nullable Session before) {
            return session.pin().start() != null && before != null && before.pin().start() != null;
        }

        private ProvenTrouble trouble(Session session, @Nullable Session before, long from) {
            List<Session> chain = new ArrayList<>(List.of(session));
            for (Session one = before; one != null; one = after(one)) {
                chain.addFirst(one);
            }
            var wording = premises.wording();
            String text =
                    wording.enumerate(chain.stream().map(wording::title).toList())
                            + " have to come one after the other, so "
                            + wording.title(session)
                            + " cannot start before "
                            + wording.moment(from)
                            + ", and there is no place for it from then on.";
            return new ProvenTrouble(
                    "chainTooLong",
                    Severity.HARD,
                    FindingSentence.of(text),
                    "Shorten one of them, give up an order between them, or let one go.",
                    chain,
                    List.of());
        }

        private @Nullable Session after(Session session) {
            Earliest earliest = known.get(session);
            return earliest == null ? null : earliest.after();
        }
    }
}
