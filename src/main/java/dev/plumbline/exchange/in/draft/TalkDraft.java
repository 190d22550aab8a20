package dev.plumbline.exchange.in.draft;

import dev.plumbline.problem.Participants;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
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
    private PublicListing listing = PublicListing.NONE;
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

    /** What is merely shown of it. */
    public TalkDraft listing(PublicListing shown) {
        listing = shown;
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
        return TalkBuilder.builder()
                .id(id)
                .title(title)
                .abstractText(abstractText)
                .clusters(List.copyOf(clusters))
                .track(track)
                .minutes(minutes)
                .participants(Participants.NONE.withSpeakers(List.copyOf(speakers)))
                .listing(listing)
                .build();
    }
}
