package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.ChangeWording;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Score;
import java.util.List;
import java.util.Locale;

/** Says what becomes of sessions. */
final class ShiftWords {

    private final ChangeWording wording;

    ShiftWords(Facts facts) {
        wording = new ChangeWording(new FindingWording(facts.problem().timeZone()));
    }

    /** How much better or worse, and what becomes of whom. */
    String sentence(Score before, Score after, List<SessionShift> shifts) {
        String first = verdict(before, after) + ".";
        return shifts.isEmpty() ? first : first + " " + sentence(shifts);
    }

    /** With a capital letter. */
    private String verdict(Score before, Score after) {
        String words = wording.verdict(before, after);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Where, how much better or worse, and what becomes of others. */
    String sentence(Placement place, Score before, Score after, List<SessionShift> others) {
        String first = wording.place(place) + ": " + wording.verdict(before, after) + ".";
        return others.isEmpty() ? first : first + " " + sentence(others);
    }

    String sentence(List<SessionShift> shifts) {
        return wording.sentence(
                shifts.stream()
                        .map(shift -> new ChangeWording.Change(shift.before(), shift.after()))
                        .toList());
    }
}
