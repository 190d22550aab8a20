package dev.plumbline.problem.validation;

import java.util.Set;

/**
 * The ids of one kind of thing.
 *
 * @param kind what a sentence calls one of them
 * @param complete whether every such id could be read; if not, nobody can tell whether a reference
 *     dangles
 */
record KnownIds(String kind, Set<String> ids, boolean complete) {

    boolean lacks(String id) {
        return complete && !ids.contains(id);
    }
}
