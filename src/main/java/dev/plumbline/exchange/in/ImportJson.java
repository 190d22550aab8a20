package dev.plumbline.exchange.in;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import gave, in JSON. */
public final class ImportJson {

    private ImportJson() {}

    /**
     * The document.
     *
     * @param schedule absent where the files give no places
     */
    private record Document(
            Problem problem,
            @Nullable JsonNode schedule,
            @JsonInclude List<NoteJson> warnings,
            @JsonInclude List<NoteJson> missing) {}

    private record NoteJson(String code, String where, String detail) {

        static NoteJson of(ImportNote note) {
            return new NoteJson(ImportJson.code(note.kind()), note.where(), note.message());
        }
    }

    /** The tree, for organizers. */
    public static JsonNode tree(ImportResult imported) {
        var schedule = imported.schedule();
        return JsonMapperFactory.mapper()
                .valueToTree(
                        new Document(
                                imported.problem(),
                                schedule == null ? null : ScheduleJson.publicTree(schedule),
                                imported.warnings().stream().map(NoteJson::of).toList(),
                                imported.missing().stream().map(NoteJson::of).toList()));
    }

    /** The word for a kind of note. */
    public static String code(ImportNote.Kind kind) {
        return switch (kind) {
            case GUESSED -> "guessed";
            case DROPPED -> "dropped";
            case MERGED -> "merged";
            case DOUBTFUL -> "doubtful";
            case MISSING -> "missing";
        };
    }
}
