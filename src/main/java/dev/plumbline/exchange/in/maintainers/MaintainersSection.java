package dev.plumbline.exchange.in.maintainers;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the kernel and who looks after it.
 *
 * @param line of the title, from 1
 * @param status such as {@code Maintained}; empty if none is given
 * @param maintainers names, without addresses, in the order of the file
 * @param reviewers likewise
 * @param nameless how many maintainers and reviewers are addresses alone
 */
record MaintainersSection(
        String title,
        int line,
        String status,
        List<String> maintainers,
        List<String> reviewers,
        int nameless) {

    /** A section while its lines are being read. */
    static final class Draft {

        private final String title;
        private final int line;
        private final List<String> maintainers = new ArrayList<>();
        private final List<String> reviewers = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private String status = "";
        private int nameless;

        Draft(String title, int line) {
            this.title = title;
            this.line = line;
        }

        void add(char tag, String value) {
            switch (tag) {
                case 'M' -> add(value, maintainers);
                case 'R' -> add(value, reviewers);
                case 'P' -> names.add(value);
                case 'S' -> status = value;
                default -> {
                    // files, lists, trees: nothing about people
                }
            }
        }

        private void add(String value, List<String> people) {
            String name = MaintainerNames.of(value);
            if (name.isEmpty()) {
                nameless++;
            } else {
                people.add(name);
            }
        }

        /** In old files M is an address, and P the name to it; in new ones P is a document. */
        MaintainersSection section() {
            boolean isOld = maintainers.isEmpty() && nameless > 0;
            List<String> all =
                    isOld
                            ? names.stream()
                                    .map(MaintainerNames::of)
                                    .filter(name -> isName(name))
                                    .toList()
                            : maintainers;
            return new MaintainersSection(
                    title,
                    line,
                    status,
                    List.copyOf(all),
                    List.copyOf(reviewers),
                    isOld && !all.isEmpty() ? 0 : nameless);
        }

        private static boolean isName(String name) {
            return !name.isEmpty() && name.indexOf('/') < 0;
        }
    }
}
