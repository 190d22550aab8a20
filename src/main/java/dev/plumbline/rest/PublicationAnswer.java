package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.agenda.PublicationWarning;
import dev.plumbline.exchange.json.DiffJson;
import dev.plumbline.rest.job.PublicationView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A publication with what it tells.
 *
 * @param number null of a dry run
 * @param revision the number of the public one
 * @param who null of a dry run
 * @param when null of a dry run
 * @param version of the agenda
 * @param diff from what the public had seen; from nothing the first time
 */
@Schema(description = "A publication with what it tells, or would tell.")
record PublicationAnswer(
        @Nullable Integer number,
        int revision,
        @Nullable String who,
        @Nullable Instant when,
        @Schema(description = "Of the agenda; also the ETag.") long version,
        @JsonInclude List<PublicationWarning> warnings,
        @Schema(
                        type = SchemaType.OBJECT,
                        description =
                                "As GET …/diff gives it, from what the public had seen: `told` says who must be told.")
                JsonNode diff,
        @Schema(description = "A mail for the public: what changed, and the whole agenda.")
                String mail) {

    static PublicationAnswer of(PublicationView view) {
        var publication = view.publication();
        return new PublicationAnswer(
                publication == null ? null : publication.number(),
                view.revision(),
                publication == null ? null : publication.who(),
                publication == null ? null : publication.when(),
                view.agenda().version(),
                view.warnings(),
                DiffJson.tree(view.changes()),
                view.mail());
    }
}
