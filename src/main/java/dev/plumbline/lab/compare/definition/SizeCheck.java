package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import org.jspecify.annotations.Nullable;

/** Finds comparisons that are larger than is borne, and limits that mean nothing. */
record SizeCheck(ComparisonBounds bounds, InputErrors errors) {

    private static final InputPointer ROOT = InputPointer.base("");

    /** What an analysis of all weights takes at most, about. */
    private static final long SEARCHES_OF_SENSITIVITY = 100;

    void check(ComparisonDefinition definition, int datasets, int variants) {
        if (!errors.touches("/seeds")) {
            range(ROOT.at("seeds"), definition.seeds(), bounds.seeds());
        }
        most("datasets", definition.datasets().size(), bounds.datasets());
        most("variants", variants, bounds.variants());
        var limit = definition.limit();
        if (limit != null && !errors.touches("/limit")) {
            check(limit, ROOT.at("limit"));
        }
        var sensitivity = definition.sensitivity();
        var further = sensitivity == null ? null : sensitivity.limit();
        if (further != null && !errors.touches("/sensitivity/limit")) {
            check(further, ROOT.at("sensitivity").at("limit"));
        }
        if (limit != null && errors.isEmpty()) {
            long runs = (long) datasets * variants * definition.seeds();
            total("searches", runs, bounds.runs());
            long seconds = further == null ? 0 : orZero(further.seconds());
            long steps = further == null ? 0 : orZero(further.steps());
            total("seconds of search", runs * orZero(limit.seconds()) + seconds, bounds.seconds());
            total(
                    "steps",
                    runs * orZero(limit.steps()) + steps * SEARCHES_OF_SENSITIVITY,
                    bounds.steps());
        }
    }

    private void check(SearchLimit limit, InputPointer at) {
        if ((limit.seconds() == null) == (limit.steps() == null)) {
            errors.add(
                    at,
                    "badLimit",
                    "The field (limit) must say either seconds or steps. Maybe {\"seconds\": 5}?");
        } else if (limit.seconds() != null) {
            range(at.at("seconds"), limit.seconds(), SearchLimit.MOST_SECONDS);
        } else {
            range(at.at("steps"), limit.steps(), Integer.MAX_VALUE);
        }
    }

    private void range(InputPointer at, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            errors.add(
                    at,
                    "outOfRange",
                    "The field (%s) is %d, but must be from 1 to %d."
                            .formatted(at.label(), value, most));
        }
    }

    private void most(String what, int count, int most) {
        if (count > most) {
            errors.add(
                    ROOT.at(what),
                    "tooMany",
                    "There are %d %s, but at most %d are possible.".formatted(count, what, most));
        }
    }

    private void total(String what, long count, long most) {
        if (count > most) {
            errors.add(
                    "",
                    "tooLarge",
                    "The comparison takes %,d %s, but at most %,d are possible here. Maybe fewer seeds or variants?"
                            .formatted(count, what, most));
        }
    }

    private static long orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
