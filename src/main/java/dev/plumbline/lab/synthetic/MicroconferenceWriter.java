package dev.plumbline.lab.synthetic;

import dev.plumbline.lab.synthetic.InventedTopics.InventedTopic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invents the sessions of one microconference and gives them to people. */
final class MicroconferenceWriter {

    private static final List<String> TITLE_PATTERNS =
            List.of(
                    "%s: where we stand",
                    "%s: what is missing upstream?",
                    "Rethinking %s",
                    "Testing %s",
                    "Who maintains %s?",
                    "%s, measured",
                    "A user space view of %s",
                    "Deprecating parts of %s");

    private static final int PRIORITY_RANGE = 4;

    private final SeededDice dice;
    private final String id;
    private final InventedTopic topic;
    private final List<String> clusterIds;
    private final List<Iterator<String>> titles;
    private final List<SessionDraft> talks = new ArrayList<>();
    private final List<SessionDraft> coordination = new ArrayList<>();

    MicroconferenceWriter(SeededDice dice, InventedTopic topic) {
        this.dice = dice;
        this.topic = topic;
        id = InventedIds.of(plainName());
        clusterIds = List.copyOf(InventedMicroconference.clusterNames(id, topic).keySet());
        titles = topic.clusters().stream().map(subject -> titles(subject, dice)).toList();
    }

    /**
     * The microconference in the half-day.
     *
     * @param cast who leads and who speaks
     */
    InventedMicroconference write(int halfDay, Cast cast, int talkCount, int coordinationCount) {
        writeTalks(talkCount);
        writeCoordination(coordinationCount);
        giveTalks(cast);
        var leads = leads(cast);
        leads.values().stream()
                .flatMap(Collection::stream)
                .forEach(
                        lead -> {
                            lead.tie();
                            lead.needIn(halfDay);
                        });
        talks.forEach(talk -> talk.speakers().forEach(speaker -> speaker.needIn(halfDay)));
        return new InventedMicroconference(
                id, topic, halfDay, leads, List.copyOf(talks), List.copyOf(coordination));
    }

    private void writeTalks(int count) {
        var status =
                new SessionDraft(
                        sessionId("t", 1),
                        "State of " + plainName(),
                        id,
                        List.of(clusterIds.getFirst()));
        status.openTrack();
        status.last(new InventedLength(15, 10));
        talks.add(status);
        for (int number = 2; number <= count; number++) {
            int cluster = number % clusterIds.size();
            var talk =
                    new SessionDraft(
                            sessionId("t", number),
                            titles.get(cluster).next(),
                            id,
                            List.of(clusterIds.get(cluster)));
            talk.last(InventedLength.ofTalk(dice));
            talk.prioritise(dice.between(1, PRIORITY_RANGE));
            talks.add(talk);
        }
    }

    private void writeCoordination(int count) {
        for (int number = 1; number <= count; number++) {
            var clusters = number == 1 ? clusterIds : dice.some(clusterIds, 2);
            var session =
                    new SessionDraft(
                            sessionId("c", number),
                            number == 1 ? "What we need from each other" : "Open interfaces",
                            id,
                            clusters);
            session.last(InventedLength.ofCoordination(dice));
            coordination.add(session);
        }
    }

    /** Everybody of the cast speaks once before anybody speaks twice. */
    private void giveTalks(Cast cast) {
        talks.getFirst().speakers().add(cast.leads().getFirst());
        List<InventedPerson> queue = new ArrayList<>();
        for (SessionDraft talk : talks.subList(1, talks.size())) {
            if (queue.isEmpty()) {
                queue = dice.shuffled(cast.speakers());
            }
            talk.speakers().add(queue.removeLast());
            if (dice.chance(15) && !queue.isEmpty()) {
                talk.speakers().add(queue.removeLast());
            }
        }
    }

    private Map<String, List<InventedPerson>> leads(Cast cast) {
        Map<String, List<InventedPerson>> leads = new LinkedHashMap<>();
        int cluster = 0;
        for (InventedPerson lead : cast.leads()) {
            leads.computeIfAbsent(
                            clusterIds.get(cluster++ % clusterIds.size()), key -> new ArrayList<>())
                    .add(lead);
        }
        return leads;
    }

    private String plainName() {
        return topic.name().replace(" MC", "");
    }

    private String sessionId(String letter, int number) {
        return id + "-" + InventedIds.numbered(letter, number);
    }

    /**
     * Who makes a microconference.
     *
     * @param leads at least one for each cluster, dealt to the clusters in turn
     * @param speakers at least one
     */
    record Cast(List<InventedPerson> leads, List<InventedPerson> speakers) {}

    /** Every title the subject allows once, in an order that depends on the dice. */
    private static Iterator<String> titles(InventedTopic.Subject subject, SeededDice dice) {
        List<String> titles = new ArrayList<>();
        for (String pattern : TITLE_PATTERNS) {
            for (String matter : subject.matters()) {
                var title = pattern.formatted(matter);
                titles.add(Character.toUpperCase(title.charAt(0)) + title.substring(1));
            }
        }
        return dice.shuffled(titles).iterator();
    }
}
