package dev.plumbline.problem.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports ids that nothing has. */
final class References {

    private final Input input;
    private final NameHints hints = new NameHints();

    References(Input input) {
        this.input = input;
    }

    /** The id, where given, is known. */
    void require(KnownIds known, Pointer at, @Nullable String id) {
        if (id != null && known.lacks(id) && input.isSound(at)) {
            input.error(
                    at,
                    "unknownId",
                    "The field (%s) names \"%s\", but no %s has this id.%s"
                            .formatted(at.label(), id, known.kind(), hints.of(id, known.ids())));
        }
    }

    /** All ids of the list are known. */
    void requireAll(KnownIds known, Pointer at, List<String> ids) {
        Located.each(at, ids).forEach(id -> require(known, id.at(), id.value()));
    }
}
