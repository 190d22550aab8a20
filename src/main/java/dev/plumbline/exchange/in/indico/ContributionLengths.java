package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long contributions are. What is scheduled has its length; what is not has one too, but where
 * that is the usual one of its session or of Indico itself, nobody wished for it.
 */
final class ContributionLengths {

    private static final int OF_INDICO = 20;

    private final @Nullable Integer placeholder;
    private final Map<String, Integer> usual = new HashMap<>();
    private final List<String> unsaid = new ArrayList<>();

    /**
     * Of an event.
     *
     * @param placeholder where no length is said; null for the one that Indico gives
     */
    ContributionLengths(IndicoEvent event, @Nullable Integer placeholder) {
        this.placeholder = placeholder;
        for (SessionBlock block : event.blocks()) {
            if (block.usualMinutes() != null) {
                usual.put(block.session(), block.usualMinutes());
            }
        }
    }

    /** The length of the contribution, which has the id in the problem. */
    int of(IndicoContribution one, String id) {
        int given = usual.getOrDefault(one.content().session(), OF_INDICO);
        Integer said = one.minutes();
        if (said != null && (one.place() != null || said != given && said != OF_INDICO)) {
            return said;
        }
        unsaid.add(id);
        return placeholder != null ? placeholder : said != null ? said : given;
    }

    /** Notes whose length nobody said. */
    void note(ImportNotes notes) {
        if (!unsaid.isEmpty()) {
            notes.add(
                    ImportNote.Kind.MISSING,
                    "talks",
                    "Nobody has said how long these take; what they have is %s. Say minutes in the problem: %s."
                            .formatted(
                                    placeholder == null
                                            ? "what Indico gives everything"
                                            : "a placeholder of " + placeholder + " minutes",
                                    ListPhrase.of(unsaid)));
        }
    }
}
