package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.rule.RuleSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * What can be proven of a problem by counting, without a search: never more than is true of every
 * schedule.
 */
public final class CountingArguments {

    /** One way to count. */
    interface Argument {

        /** What it proves. */
        Stream<ProvenTrouble> troubles(Premises premises);
    }

    /**
     * What all arguments stand on.
     *
     * @param isOver whether to end with what is proven so far
     */
    record Premises(
            Facts facts,
            HardRuleIds hard,
            FeasibleWindows windows,
            FindingWording wording,
            BooleanSupplier isOver) {

        /** One after the other, until time is over. */
        <T> Stream<T> inTime(Collection<T> items) {
            return items.stream().takeWhile(any -> !isOver.getAsBoolean());
        }

        /** The least length that the session may be advised to have, in minutes. */
        int bearable(Session session) {
            return session.pin().minutes() == null
                    ? ShortestLength.bearable(session, facts.problem().gridMinutes())
                    : session.shortestMinutes();
        }

        /** Sessions that have to be placed, breaks too. */
        List<Session> needed() {
            return facts.sessions().stream().filter(hard::need).toList();
        }

        /** How bad it is that the session cannot be placed. */
        Severity severity(Session session) {
            return hard.need(session) ? Severity.HARD : Severity.MEDIUM;
        }
    }

    private static final List<Argument> ARGUMENTS =
            List.of(
                    new NoFeasibleWindow(),
                    new PinClash(),
                    new ChainTooLong(),
                    new PersonOverbooked(),
                    new QuorumsAtOnce(),
                    new SlotsOverfull());

    private CountingArguments() {}

    /** Everything that is proven, the worst first. */
    public static List<ProvenTrouble> of(RuleSet rules) {
        return of(rules, () -> false);
    }

    /**
     * What is proven until time is over, the worst first.
     *
     * @param isOver whether to end with what is proven so far
     */
    public static List<ProvenTrouble> of(RuleSet rules, BooleanSupplier isOver) {
        var premises = premises(rules, isOver);
        return ARGUMENTS.stream()
                .flatMap(argument -> argument.troubles(premises))
                .sorted(Comparator.comparing(ProvenTrouble::severity))
                .toList();
    }

    /**
     * Which of some sessions could not be placed even if they were alone, one trouble for each.
     * Codes: {@code noSuitableSlot}, {@code tooLong}, {@code placesTooShort}, {@code
     * peopleNotFree}, {@code quorumNotFree}, {@code pinImpossible}.
     */
    public static List<ProvenTrouble> ofSingleSessions(RuleSet rules, List<Session> sessions) {
        return ofSingleSessions(rules, sessions, () -> false);
    }

    /**
     * The same, of those sessions that are looked at until time is over.
     *
     * @param isOver whether to end with what is proven so far
     */
    public static List<ProvenTrouble> ofSingleSessions(
            RuleSet rules, List<Session> sessions, BooleanSupplier isOver) {
        return NoFeasibleWindow.troubles(premises(rules, isOver), sessions).toList();
    }

    private static Premises premises(RuleSet rules, BooleanSupplier isOver) {
        var facts = rules.facts();
        var hard = new HardRuleIds(rules);
        return new Premises(
                facts,
                hard,
                new FeasibleWindows(facts, hard),
                new FindingWording(facts.problem().timeZone()),
                isOver);
    }
}
