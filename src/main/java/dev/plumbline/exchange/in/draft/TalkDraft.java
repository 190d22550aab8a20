package dev.plumbline.exchange.in.draft;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Talk;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A talk while the files are being read: what foreign formats know of one. */
public final class TalkDraft {

    private final String id;
    private final String title;
    private @Nullable String abstractText;
    private @Nullable String track;
    private int minutes;
    private final Set<String> clusters = new LinkedHashSet<>();
    private final Set<String> speakers = new LinkedHashSet<>();

    TalkDraft(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public TalkDraft abstractText(@Nullable String text) {
        abstractText = text;
        return this;
    }

    /** By its id. */
    public TalkDraft track(@Nullable String trackId) {
        track = trackId;
        return this;
    }

    public TalkDraft minutes(int length) {
        minutes = length;
        return this;
    }

    /** By its id. */
    public TalkDraft cluster(String clusterId) {
        clusters.add(clusterId);
        return this;
    }

    public TalkDraft speaker(PersonDraft person) {
        speakers.add(person.id());
        return this;
    }

    /** The ids of the speakers so far. */
    public Set<String> speakers() {
        return Collections.unmodifiableSet(speakers);
    }

    Talk talk() {
        return new Talk(
                id,
                title,
                abstractText,
                List.copyOf(clusters),
                track,
                minutes,
                null,
                null,
                new Participants(List.copyOf(speakers), List.of(), List.of(), List.of()),
                new Conditions(null, List.of(), List.of(), List.of(), List.of(), null, null));
    }
}
