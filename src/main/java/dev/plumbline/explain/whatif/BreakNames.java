package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Precedence;
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
        var conditions =
                new Conditions(
                        given.position(),
                        given.after().stream()
                                .filter(after -> !gone.contains(after.session()))
                                .map(
                                        after ->
                                                new Precedence(
                                                        name(after.session()),
                                                        after.maxGapMinutes()))
                                .toList(),
                        given.exclusiveWith().stream()
                                .filter(id -> !gone.contains(id))
                                .map(this::name)
                                .toList(),
                        given.places(),
                        given.roomFeatures(),
                        given.expectedAudience(),
                        given.pin());
        return talk.with(talk.participants(), conditions);
    }

    private String name(String id) {
        return renamed.getOrDefault(id, id);
    }
}
