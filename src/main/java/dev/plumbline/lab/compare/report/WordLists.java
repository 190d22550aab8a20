package dev.plumbline.lab.compare.report;

import java.util.List;

/** Lists and counts as people say them. */
final class WordLists {

    private WordLists() {}

    /** Such as {@code 1 seed} or {@code 5 seeds}. */
    static String count(int number, String what) {
        return "%,d %s".formatted(number, number == 1 ? what : what + "s");
    }

    /** Such as {@code a, b and c}. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
