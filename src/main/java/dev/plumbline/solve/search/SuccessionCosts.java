package dev.plumbline.solve.search;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WeightedRule;
import java.util.List;

/** What it costs that one session directly follows another; remembered for the one that follows. */
final class SuccessionCosts implements CostPart {

    private static final int LEVELS = 3;

    private final List<WeightedRule> rules;
    private final long[] settled;
    private final long[] pending;
    private final CostLevels scratch = new CostLevels();

    SuccessionCosts(RuleSet rules) {
        this.rules =
                rules.counting().stream()
                        .filter(
                                rule ->
                                        rule.rule() instanceof SuccessionRule succession
                                                && succession.hasOccasion())
                        .toList();
        settled = new long[LEVELS * rules.facts().sessions().size()];
        pending = settled.clone();
    }

    @Override
    public void takeOff(BoardChanges changes, CostLevels sum) {
        for (int i = 0; i < changes.followerCount; i++) {
            sum.subtract(settled, LEVELS * changes.followers[i].index);
        }
    }

    @Override
    public boolean addUp(BoardChanges changes, CostLevels sum, WorseningTolerance tolerance) {
        for (int i = 0; i < changes.followerCount; i++) {
            BoardPiece second = changes.followers[i];
            scratch.clear();
            BoardPiece first = second.previous;
            if (first != null
                    && second.placedSlot().isSequential()
                    && !first.session.isBreak()
                    && !second.session.isBreak()) {
                for (WeightedRule weighted : rules) {
                    long penalty = ((SuccessionRule) weighted.rule()).penalty(first, second);
                    scratch.add(weighted.severity(), weighted.weight() * penalty);
                }
            }
            scratch.copyTo(pending, LEVELS * second.index);
            sum.add(scratch);
        }
        return tolerance.admits(sum);
    }

    @Override
    public void settle(BoardChanges changes) {
        for (int i = 0; i < changes.followerCount; i++) {
            int at = LEVELS * changes.followers[i].index;
            System.arraycopy(pending, at, settled, at, LEVELS);
        }
    }

    @Override
    public void undo(BoardChanges changes) {
        // Nothing but pending was changed.
    }
}
