package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.TalkDraft;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Clusters out of what Indico knows of topics: keywords that at least two planned talks share, and
 * tracks within a session. Nobody meant them as clusters, so that is noted.
 */
final class IndicoTopics {

    private record Topic(String name, Set<TalkDraft> talks) {}

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    /**
     * What the talk is about.
     *
     * @param track the one it has in the problem, which is no topic
     */
    void add(TalkDraft talk, IndicoContribution.Content content, String track) {
        content.keywords().forEach(keyword -> add(keyword, talk));
        String other = content.track();
        if (other != null && !key(other).equals(key(track))) {
            add(other, talk);
        }
    }

    private void add(String name, TalkDraft talk) {
        topics.computeIfAbsent(key(name), any -> new Topic(name, new LinkedHashSet<>()))
                .talks()
                .add(talk);
    }

    /** Gives the talks their clusters. */
    void apply(ProblemDraft draft) {
        List<Topic> shared =
                topics.values().stream().filter(topic -> topic.talks().size() > 1).toList();
        for (Topic topic : shared) {
            String cluster = draft.cluster(topic.name());
            topic.talks().forEach(talk -> talk.cluster(cluster));
        }
        if (!shared.isEmpty()) {
            draft.notes()
                    .add(
                            ImportNote.Kind.GUESSED,
                            "clusters",
                            "These keywords and tracks of Indico became clusters, so that their talks are kept together: %s. Take out the ones that are none."
                                    .formatted(
                                            ListPhrase.of(
                                                    shared.stream().map(Topic::name).toList())));
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
