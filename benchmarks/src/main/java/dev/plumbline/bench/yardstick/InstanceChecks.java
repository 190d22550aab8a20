package dev.plumbline.bench.yardstick;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that are given twice or refer to nothing, and numbers out of range. */
public final class InstanceChecks {

    private final InputErrors errors;

    /** Mistakes go into the errors. */
    public InstanceChecks(InputErrors errors) {
        this.errors = errors;
    }

    /**
     * No two are the same.
     *
     * @param list the pointer to the list whose elements have the names
     * @param member what follows the element's number in a pointer
     */
    public void unique(List<String> names, String list, String member) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                errors.add(
                        list + "/" + i + member,
                        "duplicateName",
                        "The name (%s) is given twice. Maybe a copy?".formatted(names.get(i)));
            }
        }
    }

    /** The name is one of those that are known. */
    public void known(String name, Collection<String> known, InputPointer at, String what) {
        if (!known.contains(name)) {
            errors.add(
                    at,
                    "unknownName",
                    "There is no %s (%s).%s".formatted(what, name, NearestName.hint(name, known)));
        }
    }

    /** The number is in a range. */
    public void range(int value, int least, int most, InputPointer at) {
        if (value < least || value > most) {
            errors.add(
                    at,
                    "outOfRange",
                    "The number (%d) is not from %d to %d.".formatted(value, least, most));
        }
    }

    /** There are no more of something than are possible. */
    public void most(long found, int most, String at, String what) {
        if (found > most) {
            errors.add(
                    at,
                    "tooMany",
                    "There are %d %s, but at most %d are possible.".formatted(found, what, most));
        }
    }

    /** There is a weight for every term; further ones are of nothing. */
    public void weights(Collection<String> given, Collection<String> terms) {
        var at = InputPointer.base("/weights");
        for (String term : terms) {
            if (!given.contains(term)) {
                var others = given.stream().filter(name -> !terms.contains(name)).toList();
                errors.add(
                        at.at(term),
                        "missing",
                        "The weight (%s) is required.%s"
                                .formatted(term, NearestName.hint(term, others)));
            }
        }
    }
}
