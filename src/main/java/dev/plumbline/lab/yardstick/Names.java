package dev.plumbline.lab.yardstick;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.Pointer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that are given twice, or refer to nothing. */
public final class Names {

    private final InputErrors errors;

    /** Mistakes go into the errors. */
    public Names(InputErrors errors) {
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
    public void known(String name, Collection<String> known, Pointer at, String what) {
        if (!known.contains(name)) {
            errors.add(
                    at,
                    "unknownName",
                    "There is no %s (%s).%s".formatted(what, name, NearestName.hint(name, known)));
        }
    }
}
