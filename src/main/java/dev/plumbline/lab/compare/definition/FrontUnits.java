package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units that a definition wants Pareto fronts over. */
final class FrontUnits {

    private static final List<String> KNOWN =
            Arrays.stream(PeopleUnit.values()).map(PeopleUnit::id).toList();
    private static final int FEWEST = 2;
    private static final int MOST = 3;
    private static final int MOST_FRONTS = 20;

    private final InputErrors errors;

    FrontUnits(InputErrors errors) {
        this.errors = errors;
    }

    List<List<PeopleUnit>> of(List<List<String>> given) {
        var all = InputPointer.base("").at("fronts");
        if (given.size() > MOST_FRONTS) {
            errors.add(
                    all,
                    "outOfRange",
                    "There are %d fronts, but at most %d are possible."
                            .formatted(given.size(), MOST_FRONTS));
            return List.of();
        }
        List<List<PeopleUnit>> fronts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) != null) {
                fronts.add(front(given.get(i), all.at(i)));
            }
        }
        return fronts;
    }

    private List<PeopleUnit> front(List<@Nullable String> names, InputPointer at) {
        List<PeopleUnit> units = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name == null) {
                continue;
            }
            int known = KNOWN.indexOf(name);
            if (known < 0) {
                String hint = NearestName.hint(name, KNOWN);
                errors.add(
                        at.at(i),
                        "unknownUnit",
                        "There is no unit \"%s\".%s"
                                .formatted(
                                        name,
                                        hint.isEmpty()
                                                ? " Known are: " + String.join(", ", KNOWN) + "."
                                                : hint));
            } else {
                units.add(PeopleUnit.values()[known]);
            }
        }
        boolean isTooLong = names.size() < FEWEST || names.size() > MOST;
        if (isTooLong || new HashSet<>(names).size() < names.size()) {
            errors.add(
                    at,
                    "badFront",
                    "A front is over two or three different units, not %s. Maybe [\"%s\", \"%s\"]?"
                            .formatted(names, KNOWN.getFirst(), KNOWN.getLast()));
        }
        return units;
    }
}
