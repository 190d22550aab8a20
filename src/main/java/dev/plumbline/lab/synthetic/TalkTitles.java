package dev.plumbline.lab.synthetic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Invents titles of talks. */
final class TalkTitles {

    private static final List<String> PATTERNS =
            List.of(
                    "%s: where we stand",
                    "%s: what is missing upstream?",
                    "Rethinking %s",
                    "Testing %s",
                    "Who maintains %s?",
                    "%s, measured",
                    "A user space view of %s",
                    "Deprecating parts of %s");

    private TalkTitles() {}

    /** Every title the subject allows once, in an order that depends on the dice. */
    static Iterator<String> of(InventedTopic.Subject subject, SeededDice dice) {
        List<String> titles = new ArrayList<>();
        for (String pattern : PATTERNS) {
            for (String matter : subject.matters()) {
                var title = pattern.formatted(matter);
                titles.add(Character.toUpperCase(title.charAt(0)) + title.substring(1));
            }
        }
        return dice.shuffled(titles).iterator();
    }
}
