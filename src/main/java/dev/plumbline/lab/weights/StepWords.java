package dev.plumbline.lab.weights;

import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingWording;
import java.util.ArrayList;
import java.util.List;

/** Says what leads from one schedule to another. */
public final class StepWords {

    /** More titles are no sentence any more. */
    private static final int MOST_NAMED = 4;

    private final FindingWording wording;

    /** Of schedules of this problem. */
    public StepWords(Facts facts) {
        wording = new FindingWording(facts.problem().timeZone());
    }

    /** Who moves, and how many only start at another time: {@code moves only "t7"}. */
    public String moves(ScheduleSteps steps) {
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

    private String named(ScheduleSteps steps) {
        List<String> titles =
                steps.moved().stream().map(SessionChange::session).map(wording::title).toList();
        if (titles.size() <= MOST_NAMED) {
            return wording.enumerate(titles);
        }
        List<String> some = new ArrayList<>(titles.subList(0, MOST_NAMED - 1));
        some.add((titles.size() - some.size()) + " more");
        return titles.size() + " sessions: " + wording.enumerate(some);
    }
}
