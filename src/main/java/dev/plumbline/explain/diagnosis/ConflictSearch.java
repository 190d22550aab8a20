package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.FactConflict.Reach;
import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds conflicts one after the other: each time the mildest fact of the last one is lifted, until
 * the problem is feasible. Then it finds out how little of each fact has to be taken back.
 */
final class ConflictSearch {

    private static final int MOST_CONFLICTS = 8;

    /** Facts of a conflict; what contradicts itself otherwise has fewer. */
    private static final int LARGE = 10;

    /** Facts that are told when time was over before a smallest set was found. */
    private static final int MOST_UNFINISHED = 12;

    /** Of the same kind, the first. */
    private static final Comparator<InputFact> MILDEST = Comparator.comparing(InputFact::kind);

    private final Facts facts;
    private final FindingWording wording;
    private final List<InputFact> all;
    private final OracleQuestions questions;
    private final List<Set<InputFact>> conflicts = new ArrayList<>();
    private final List<InputFact> lifted = new ArrayList<>();

    ConflictSearch(
            Facts facts, FindingWording wording, List<InputFact> all, OracleQuestions questions) {
        this.facts = facts;
        this.wording = wording;
        this.all = all;
        this.questions = questions;
    }

    /**
     * What was found.
     *
     * @param feasibility of the problem as it is
     * @param oneChange what to do, one of it, so that there is a schedule; all of it was tried
     * @param repair what to do, all together, so that there is a schedule; empty when that is not
     *     known
     */
    record Found(
            Answer feasibility,
            List<FactConflict> conflicts,
            List<Relaxation> oneChange,
            List<Relaxation> repair) {}

    Found run() {
        Answer first = questions.about(all);
        Answer last = first;
        while (last == Answer.INFEASIBLE && conflicts.size() < MOST_CONFLICTS) {
            var rest = questions.without(lifted);
            var conflict = new QuickXPlain<InputFact>(this::isImpossible).minimalConflict(rest);
            if (conflict.isEmpty()) {
                break;
            }
            if (questions.areOver() && conflict.size() > MOST_UNFINISHED) {
                break;
            }
            conflicts.add(new LinkedHashSet<>(conflict));
            lifted.addAll(mildest(conflict));
            last = questions.about(questions.without(lifted));
        }
        boolean isRepaired = last == Answer.FEASIBLE && !lifted.isEmpty();
        List<Relaxation> repair = isRepaired ? repair() : List.of();
        // Facts are many, and additions soon tried.
        var additions = additions();
        List<Relaxation> moreTime = additions.map(ProblemAdditions::moreTime).orElse(List.of());
        List<Relaxation> anotherRoom =
                additions.map(ProblemAdditions::anotherRoom).orElse(List.of());
        List<FactConflict> told = conflicts.stream().map(this::told).toList();
        return new Found(first, told, oneChange(moreTime, anotherRoom, told), repair);
    }

    private Optional<ProblemAdditions> additions() {
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ProblemAdditions(
                                facts,
                                wording,
                                questions,
                                questions.keeping(conflicts.getFirst())));
    }

    private boolean isImpossible(List<InputFact> kept) {
        return !questions.areOver() && questions.about(kept) == Answer.INFEASIBLE;
    }

    /** Of a large conflict all of the mildest kind, or there would be very many. */
    private static List<InputFact> mildest(List<InputFact> conflict) {
        var mildest = conflict.stream().min(MILDEST).orElseThrow();
        return conflict.size() < LARGE
                ? List.of(mildest)
                : conflict.stream().filter(fact -> fact.kind() == mildest.kind()).toList();
    }

    /** Of all that was lifted, as little as will do, one after the other. */
    private List<Relaxation> repair() {
        List<Relaxation> changes = new ArrayList<>();
        Problem eased = facts.problem();
        for (int number = 0; number < lifted.size(); number++) {
            Problem context = eased;
            for (InputFact later : lifted.subList(number + 1, lifted.size())) {
                context = later.lift(context);
            }
            // Of many that were lifted together, some need not be.
            if (!questions.isFeasible(context)) {
                var easing =
                        lifted.get(number).ease(facts, context, wording, questions::isFeasible);
                changes.add(easing);
                eased = easing.change().apply(eased);
            }
        }
        return questions.isFeasible(eased) ? changes : List.of();
    }

    private FactConflict told(Set<InputFact> conflict) {
        boolean isMinimal =
                conflict.stream()
                        .allMatch(
                                fact -> questions.about(others(conflict, fact)) == Answer.FEASIBLE);
        return new FactConflict(
                conflict.stream()
                        .sorted(MILDEST)
                        .map(fact -> member(conflict, fact))
                        .sorted(Comparator.comparing(FactConflict.Member::reach))
                        .toList(),
                isMinimal);
    }

    /** All single changes in their order. A fact that is enough by itself is in every conflict. */
    private static List<Relaxation> oneChange(
            List<Relaxation> moreTime, List<Relaxation> anotherRoom, List<FactConflict> told) {
        List<Relaxation> ofPlaces = new ArrayList<>();
        List<Relaxation> others = new ArrayList<>();
        for (var member :
                told.isEmpty() ? List.<FactConflict.Member>of() : told.getFirst().facts()) {
            if (member.reach() == Reach.ENOUGH) {
                (isAboutPlace(member.fact()) ? ofPlaces : others)
                        .add(Objects.requireNonNull(member.easing()));
            }
        }
        return Stream.of(moreTime, ofPlaces, anotherRoom, others).flatMap(List::stream).toList();
    }

    private static boolean isAboutPlace(InputFact fact) {
        return fact.kind().compareTo(FactKind.OWN_SLOTS) <= 0;
    }

    private static Set<InputFact> others(Set<InputFact> conflict, InputFact fact) {
        var others = new LinkedHashSet<>(conflict);
        others.remove(fact);
        return others;
    }

    private FactConflict.Member member(Set<InputFact> conflict, InputFact fact) {
        var sentence = fact.sentence(facts, wording);
        Answer alone = questions.about(questions.without(List.of(fact)));
        boolean isEnough = alone == Answer.FEASIBLE;
        var context = isEnough ? facts.problem() : context(conflict, fact);
        var easing = fact.ease(facts, context, wording, questions::isFeasible);
        // What is promised is tried, whatever made the change.
        boolean isTried = isEnough && questions.isFeasible(easing.change().apply(facts.problem()));
        Reach reach =
                isTried
                        ? Reach.ENOUGH
                        : alone == Answer.INFEASIBLE ? Reach.NOT_ENOUGH : Reach.NOT_KNOWN;
        return questions.areOver()
                ? new FactConflict.Member(fact, sentence, null, Reach.NOT_KNOWN)
                : new FactConflict.Member(fact, sentence, easing, reach);
    }

    /** The whole problem without the other conflicts, if that can be; else this conflict. */
    private Problem context(Set<InputFact> conflict, InputFact fact) {
        Set<InputFact> elsewhere = new HashSet<>(lifted);
        elsewhere.removeAll(conflict);
        var rest = questions.without(elsewhere);
        var restWithout = new ArrayList<>(rest);
        restWithout.remove(fact);
        boolean isEnough = questions.about(restWithout) == Answer.FEASIBLE;
        return questions.keeping(isEnough ? rest : conflict);
    }
}
