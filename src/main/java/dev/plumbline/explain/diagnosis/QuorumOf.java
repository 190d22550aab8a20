package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.util.List;
import java.util.Optional;

/**
 * Some of a session's people have to be free.
 *
 * @param index among the quorums of the session
 */
record QuorumOf(String session, int index) implements InputFact {

    /**
     * The same problem, in which quorums that coordination sessions have by default are said: so
     * that one of them can be taken back.
     */
    static Problem saidByName(Facts facts) {
        Problem problem = facts.problem();
        for (Session session : facts.sessions()) {
            if (session.kind() == SessionKind.COORDINATION
                    && session.details().participants().quorums().isEmpty()) {
                var said =
                        session.attendees().quorums().stream()
                                .filter(one -> one.cluster() != null)
                                .map(QuorumOf::said)
                                .toList();
                problem =
                        ProblemEdits.session(
                                problem, session.id(), talk -> ProblemEdits.quorums(talk, said));
            }
        }
        return problem;
    }

    private static Quorum said(FactQuorum quorum) {
        var cluster = quorum.cluster();
        return new Quorum(cluster == null ? null : cluster.id(), List.of(), quorum.atLeast());
    }

    @Override
    public FactKind kind() {
        return FactKind.QUORUM;
    }

    @Override
    public List<String> sessions() {
        return List.of(session);
    }

    @Override
    public Problem lift(Problem problem) {
        return atLeast(problem, 0);
    }

    /** With none left, those by default would come back. */
    private Problem atLeast(Problem problem, int number) {
        return ProblemEdits.session(
                problem,
                session,
                talk -> {
                    var quorums = talk.participants().quorums();
                    var now = quorums.get(index);
                    return ProblemEdits.quorums(
                            talk, ProblemEdits.with(quorums, index, now.withAtLeast(number)));
                });
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        for (int number = quorum(facts).atLeast() - 1; number > 0; number--) {
            int fewer = number;
            if (isFeasible.test(atLeast(problem, fewer))) {
                return Optional.of(
                        new Relaxation(
                                "be content with "
                                        + number
                                        + " of "
                                        + wording.whom(quorum(facts))
                                        + " in "
                                        + title(facts, wording),
                                some -> atLeast(some, fewer)));
            }
        }
        return Optional.empty();
    }

    private FactQuorum quorum(Facts facts) {
        return facts.session(session).orElseThrow().attendees().quorums().get(index);
    }

    private String title(Facts facts, FindingWording wording) {
        return wording.title(facts.session(session).orElseThrow());
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "hold " + title(facts, wording) + " without " + wording.whom(quorum(facts));
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return new FindingSentence(
                title(facts, wording)
                        + " needs at least "
                        + quorum(facts).atLeast()
                        + " of "
                        + wording.whom(quorum(facts))
                        + ".",
                quorum(facts).people(),
                true);
    }
}
