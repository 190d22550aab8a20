package dev.plumbline.problem.validation;

import dev.plumbline.problem.validation.IdIndex.KnownIds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports ids that nothing has. */
final class KnownReferences {

    private final ValidationInput input;
    private final NameHints hints = new NameHints();

    KnownReferences(ValidationInput input) {
        this.input = input;
    }

    /** The id, where given, is known. */
    void require(KnownIds known, InputPointer at, @Nullable String id) {
        if (id != null && known.lacks(id) && input.isSound(at)) {
            input.error(
                    at,
                    "unknownId",
                    "The field (%s) names \"%s\", but no %s has this id.%s"
                            .formatted(at.label(), id, known.kind(), hints.of(id, known.ids())));
        }
    }

    /** All ids of the list are known. */
    void requireAll(KnownIds known, InputPointer at, List<String> ids) {
        LocatedPart.each(at, ids).forEach(id -> require(known, id.at(), id.value()));
    }
}
