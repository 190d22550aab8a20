package dev.plumbline.lab.sensitivity;

import dev.plumbline.explain.diff.Change;
import dev.plumbline.lab.weights.Steps;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says what a change of weight does. */
final class Sentences {

    /** More titles are no sentence any more. */
    private static final int MOST_NAMED = 4;

    private final Wording wording;

    Sentences(Facts facts) {
        wording = new Wording(facts.problem().timeZone());
    }

    /** Such as: halving clusterSwitch (10 to 5) moves only "t7". */
    String change(String rule, int before, int after, Steps steps) {
        return verb(before, after)
                + " "
                + rule
                + " (%,d to %,d) ".formatted(before, after)
                + moves(steps);
    }

    private static String verb(int before, int after) {
        if (after == 0) {
            return "switching off";
        }
        if (after == 2L * before) {
            return "doubling";
        }
        if (before == 2L * after) {
            return "halving";
        }
        return after > before ? "raising" : "lowering";
    }

    /** Who moves, and how many only start at another time. */
    String moves(Steps steps) {
        int shifted = steps.shifted().size();
        if (steps.moved().isEmpty()) {
            return "moves no session, only " + wording.count(shifted, "start", "starts");
        }
        String others =
                shifted == 0
                        ? ""
                        : "; "
                                + wording.count(shifted, "other starts", "others start")
                                + " at another time";
        return "moves " + (steps.moved().size() == 1 ? "only " : "") + named(steps) + others;
    }

    private String named(Steps steps) {
        List<String> titles =
                steps.moved().stream().map(Change::session).map(wording::title).toList();
        if (titles.size() <= MOST_NAMED) {
            return wording.enumerate(titles);
        }
        List<String> some = new ArrayList<>(titles.subList(0, MOST_NAMED - 1));
        some.add((titles.size() - some.size()) + " more");
        return titles.size() + " sessions: " + wording.enumerate(some);
    }
}
