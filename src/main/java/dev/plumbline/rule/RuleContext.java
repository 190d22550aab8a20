package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.facts.FactRelation;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rule is made from: the problem, and the request's parameters for it.
 *
 * @param counts whether the rule can change the score; else it needs no relations
 * @param grade which of the problem's ties it looks at
 */
record RuleContext(
        Facts facts,
        RuleParams params,
        FindingWording wording,
        RelationLimit limit,
        boolean counts,
        TieGrade grade) {

    /** The same for ties of another grade, which count whatever weight the rule has. */
    RuleContext graded(TieGrade other) {
        return new RuleContext(facts, params, wording, limit, true, other);
    }

    /** The relations of a rule, as many as are possible. */
    List<SessionRelation> relations(RuleInfo rule, Stream<SessionRelation> all) {
        return counts ? limit.collect(rule, all) : List.of();
    }

    /** The ties of a kind that the rule looks at. */
    Stream<FactRelation> ties(RelationKind kind) {
        return facts.relations().stream()
                .filter(tie -> tie.details().kind() == kind && weight(tie) > 0);
    }

    /** How much a tie weighs for the rule. */
    int weight(FactRelation tie) {
        return grade.weight(tie.details());
    }

    /** All pairs of sessions that the ties of a kind relate, with the weight of each. */
    Stream<SessionRelation> tiedPairs(RelationKind kind) {
        return ties(kind).flatMap(tie -> pairs(tie.sessions(), weight(tie)));
    }

    /** Each session of a tie and the next one in its list, with the weight of the tie. */
    Stream<SessionRelation> tiedNeighbours(RelationKind kind) {
        return ties(kind)
                .flatMap(
                        tie ->
                                IntStream.range(1, tie.sessions().size())
                                        .mapToObj(
                                                next ->
                                                        inOrder(
                                                                tie.sessions().get(next - 1),
                                                                tie.sessions().get(next),
                                                                weight(tie))));
    }

    private static Stream<SessionRelation> pairs(List<Session> sessions, int weight) {
        return IntStream.range(0, sessions.size())
                .boxed()
                .flatMap(
                        one ->
                                sessions.stream()
                                        .skip(one + 1L)
                                        .map(other -> inOrder(sessions.get(one), other, weight)));
    }

    /** The same relation whichever session is named first. */
    static SessionRelation inOrder(Session one, Session other, int weight) {
        return one.index() < other.index()
                ? SessionRelation.numbered(one, other, weight)
                : SessionRelation.numbered(other, one, weight);
    }

    /** Whether the rule may find one more session that has to do with another one. */
    boolean takesRelation(RuleInfo rule) {
        return counts && limit.takes(rule);
    }
}
