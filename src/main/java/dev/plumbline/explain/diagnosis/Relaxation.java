package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import java.util.function.UnaryOperator;

/**
 * A change of a problem that makes it easier: a fact taken back, wholly or in part, or something
 * added.
 *
 * @param words what to do, as an order without a full stop: {@code shorten "Hotplug" to 20 minutes}
 * @param change does it to a problem that still has the fact, and says its default quorums
 */
public record Relaxation(String words, UnaryOperator<Problem> change) {

    /**
     * A changed problem as it would be handed in: quorums that ask for nobody are left out. The
     * last one of a coordination session stays, or those by default would come back; such a problem
     * cannot be handed in.
     */
    public static Problem handedIn(Problem changed) {
        return changed.withTalks(changed.talks().stream().map(Relaxation::asking).toList())
                .withCoordinationSessions(
                        changed.coordinationSessions().stream()
                                .map(Relaxation::askingForSomebody)
                                .toList());
    }

    private static Talk asking(Talk talk) {
        var all = talk.participants().quorums();
        var asking = all.stream().filter(quorum -> quorum.atLeast() > 0).toList();
        return asking.size() == all.size() ? talk : ProblemEdits.quorums(talk, asking);
    }

    private static Talk askingForSomebody(Talk session) {
        var asking = asking(session);
        return asking.participants().quorums().isEmpty() ? session : asking;
    }
}
