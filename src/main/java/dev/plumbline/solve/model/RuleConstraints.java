package dev.plumbline.solve.model;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.solve.model.AgendaPlan.RuleRelations;
import dev.plumbline.solve.model.FurtherRules.RuleKind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns each rule into a constraint stream by its kind. Streams are built once, before any problem
 * is known; so a stream knows its rule by number, and asks the sessions for the rule that was made
 * for their problem.
 */
public class RuleConstraints implements ConstraintProvider {

    /** A problem without anything in it, to learn the kinds of the rules from. */
    private static final Facts NOTHING =
            Facts.of(
                    ProblemBuilder.builder()
                            .name("")
                            .timeZone(ZoneOffset.UTC)
                            .gridMinutes(1)
                            .build());

    /** Replaced per problem: every solving overrides the weights of all rules. */
    private static final HardMediumSoftScore UNWEIGHTED = HardMediumSoftScore.ONE_SOFT;

    private List<RuleKind.Named> further = List.of();

    /**
     * Called by Timefold with what {@link FurtherRules} put into the configuration.
     *
     * @param text the rules beyond the catalogue
     */
    public void setFurtherRules(String text) {
        further = RuleKind.parse(text);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        var catalogue = RuleKind.of(RuleSet.of(NOTHING, ModelConfig.DEFAULT));
        var all = Stream.concat(catalogue.stream(), further.stream()).toList();
        return IntStream.range(0, all.size())
                .mapToObj(
                        number ->
                                constraint(factory, number, all.get(number).kind())
                                        .asConstraint(all.get(number).id()))
                .toArray(Constraint[]::new);
    }

    private static ConstraintBuilder constraint(
            ConstraintFactory factory, int number, RuleKind kind) {
        return switch (kind) {
            case SESSION -> session(factory, number);
            case SUCCESSION -> succession(factory, number);
            case RELATION -> relation(factory, number);
            case GROUP -> group(factory, number);
            case WAITLIST -> waitlist(factory, number);
        };
    }

    private static ConstraintBuilder session(ConstraintFactory factory, int number) {
        return factory.forEach(PlannedSession.class)
                .filter(PlannedSession::isPlaced)
                .penalize(
                        UNWEIGHTED, placed -> ((SessionRule) placed.rule(number)).penalty(placed));
    }

    private static ConstraintBuilder succession(ConstraintFactory factory, int number) {
        return factory.forEach(PlannedSession.class)
                .filter(RuleConstraints::canNeighbour)
                .join(
                        factory.forEach(PlannedSession.class).filter(RuleConstraints::canNeighbour),
                        equal(Function.identity(), PlannedSession::getPrevious))
                .penalize(
                        UNWEIGHTED,
                        (first, second) ->
                                ((SuccessionRule) first.rule(number)).penalty(first, second));
    }

    private static boolean canNeighbour(PlannedSession placed) {
        return placed.isPlaced() && !placed.session().isBreak() && placed.slot().isSequential();
    }

    private static ConstraintBuilder relation(ConstraintFactory factory, int number) {
        return factory.forEach(RuleRelations.class)
                .filter(relations -> relations.rule() == number)
                .flattenLast(RuleRelations::all)
                .join(
                        factory.forEach(PlannedSession.class).filter(PlannedSession::isPlaced),
                        equal(SessionRelation::first, PlannedSession::session))
                .join(
                        factory.forEach(PlannedSession.class).filter(PlannedSession::isPlaced),
                        equal((relation, first) -> relation.second(), PlannedSession::session))
                .penalize(
                        UNWEIGHTED,
                        (relation, first, second) ->
                                ((RelationRule) first.rule(number))
                                        .penalty(relation, first, second));
    }

    private static ConstraintBuilder group(ConstraintFactory factory, int number) {
        return factory.forEachIncludingUnassigned(PlannedSession.class)
                .flatten(placed -> keys(placed, number))
                .groupBy((placed, key) -> key, new GroupCollector(number))
                .penalize(UNWEIGHTED, (key, penalty) -> penalty);
    }

    @SuppressWarnings("unchecked")
    private static Iterable<Object> keys(PlannedSession placed, int number) {
        return (Iterable<Object>) ((GroupRule<?>) placed.rule(number)).keys(placed);
    }

    private static ConstraintBuilder waitlist(ConstraintFactory factory, int number) {
        return factory.forEachIncludingUnassigned(PlannedSession.class)
                .filter(placed -> !placed.isPlaced())
                .penalize(
                        UNWEIGHTED,
                        placed -> ((WaitlistRule) placed.rule(number)).penalty(placed.session()));
    }
}
