package dev.plumbline.rule;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The keys that sessions have wherever they are placed. They are asked for at every step of a
 * search, so they are looked up once.
 */
final class SessionKeys<K> {

    private final List<List<K>> keysOf;

    private SessionKeys(List<List<K>> keysOf) {
        this.keysOf = keysOf;
    }

    /** Every key that the function gives. */
    static <K> SessionKeys<K> all(Facts facts, Function<Session, List<K>> keys) {
        return new SessionKeys<>(facts.sessions().stream().map(keys).toList());
    }

    /** Without the keys of only one session: for rules about sessions that have one in common. */
    static <K> SessionKeys<K> shared(Facts facts, Function<Session, List<K>> keys) {
        Map<K, Integer> sessions = new HashMap<>();
        var all = all(facts, keys).keysOf;
        all.forEach(mine -> mine.forEach(key -> sessions.merge(key, 1, Integer::sum)));
        return new SessionKeys<>(
                all.stream()
                        .map(mine -> mine.stream().filter(key -> sessions.get(key) > 1).toList())
                        .toList());
    }

    /** For a rule that the problem gives no occasion to break. */
    static <K> SessionKeys<K> none(Facts facts) {
        return all(facts, session -> List.of());
    }

    /** The keys of a placed session; a session on the waitlist has none. */
    List<K> of(Placement placement) {
        return placement.isPlaced() ? keysOf.get(placement.session().index()) : List.of();
    }
}
