package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Talk;
import java.util.List;
import java.util.Map;

/**
 * Lets talks speak of breaks by new ids, and no more of those that are gone.
 *
 * @param renamed new ids by old ones
 */
record BreakNames(List<String> gone, Map<String, String> renamed) {

    Talk talk(Talk talk) {
        var given = talk.conditions();
        var after =
                given.after().stream()
                        .filter(one -> !gone.contains(one.session()))
                        .map(one -> one.withSession(name(one.session())))
                        .toList();
        var exclusiveWith =
                given.exclusiveWith().stream()
                        .filter(id -> !gone.contains(id))
                        .map(this::name)
                        .toList();
        return talk.withConditions(given.withAfter(after).withExclusiveWith(exclusiveWith));
    }

    private String name(String id) {
        return renamed.getOrDefault(id, id);
    }
}
