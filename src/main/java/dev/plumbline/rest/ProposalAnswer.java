package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.agenda.ProposalWay;
import dev.plumbline.exchange.json.DiffJson;
import dev.plumbline.rest.job.ProposalService;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands against the head.
 *
 * @param revision the number of the one that it was made from
 * @param outdated whether the head moved on since
 * @param metadata of its schedule
 * @param clashes ids of sessions that changed on the head since, and in the proposal otherwise
 * @param left ids of sessions that could not be taken over
 * @param diff from the head to the head with all of it; null as long as there is no schedule
 */
@Schema(description = "A schedule that is proposed, shown against the head as it is now.")
record ProposalAnswer(
        String id,
        int revision,
        ProposalWay way,
        String who,
        Instant when,
        boolean outdated,
        ScheduleMetadata metadata,
        @JsonInclude List<String> clashes,
        @JsonInclude List<String> left,
        @JsonInclude
                @Schema(
                        type = SchemaType.OBJECT,
                        nullable = true,
                        description = "As GET …/diff gives it; null before the first schedule.")
                @Nullable JsonNode diff) {

    static ProposalAnswer of(ProposalService.View view) {
        var proposal = view.proposal();
        var preview = view.preview();
        return new ProposalAnswer(
                proposal.id(),
                proposal.revision(),
                proposal.way(),
                proposal.who(),
                proposal.when(),
                view.isOutdated(),
                ScheduleMetadata.of(view.stored()),
                preview == null ? List.of() : preview.mixed().clashes(),
                preview == null ? List.of() : preview.mixed().left(),
                preview == null ? null : DiffJson.tree(preview.diff()));
    }
}
