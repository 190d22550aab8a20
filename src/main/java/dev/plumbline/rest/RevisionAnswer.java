package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionNote;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.ScheduleKpis;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an agenda; for the public, the schedule alone.
 *
 * @param metadata null for the public
 */
@Schema(description = "A revision of an agenda, in the shape of a schedule.")
record RevisionAnswer(
        @Nullable RevisionNote metadata,
        @Schema(type = SchemaType.OBJECT, description = "The schedule.") JsonNode modelOutput,
        @Nullable InputMetrics inputMetrics,
        @Nullable ScheduleKpis kpis) {

    static RevisionAnswer of(AgendaRevision revision, Audience audience) {
        var scored = revision.schedule();
        return switch (audience) {
            case ORGANIZER ->
                    new RevisionAnswer(
                            RevisionNote.of(revision),
                            AudienceViews.output(scored, revision.config()),
                            InputMetrics.of(revision.problem()),
                            ScheduleKpis.of(scored));
            case PUBLIC ->
                    new RevisionAnswer(
                            null, ScheduleJson.publicTree(scored.schedule()), null, null);
        };
    }
}
