package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaMember;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of an agenda besides its revisions.
 *
 * @param head number of the last revision
 * @param published number of the public revision, null as long as there is none
 * @param proposal id of the proposal that was begun with the agenda, only in the answer to that
 */
@Schema(description = "An agenda, without its revisions.")
record AgendaAnswer(
        String id,
        String slug,
        String name,
        @JsonInclude List<String> tags,
        @JsonInclude List<AgendaMember> members,
        @Schema(description = "Also the ETag.") long version,
        int head,
        @JsonInclude @Nullable Integer published,
        @Nullable String proposal) {

    static AgendaAnswer of(Agenda agenda) {
        return of(agenda, null);
    }

    static AgendaAnswer of(Agenda agenda, @Nullable String proposal) {
        return new AgendaAnswer(
                agenda.id(),
                agenda.slug(),
                agenda.name(),
                agenda.tags(),
                agenda.members(),
                agenda.version(),
                agenda.head(),
                agenda.published(),
                proposal);
    }
}
