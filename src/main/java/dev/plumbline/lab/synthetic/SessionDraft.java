package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.ConditionsBuilder;
import dev.plumbline.problem.ParticipantsBuilder;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A talk or coordination session while the problem is still being invented. */
final class SessionDraft {

    private final String id;
    private final String title;
    private final String track;
    private final List<String> clusters;
    private final Set<InventedPerson> speakers = new LinkedHashSet<>();
    private final Set<InventedPerson> required = new LinkedHashSet<>();
    private final Set<InventedPerson> wanted = new LinkedHashSet<>();
    private final List<Precedence> after = new ArrayList<>();
    private @Nullable Integer priority;
    private @Nullable Position position;
    private boolean ordered;
    private InventedLength length = new InventedLength(20, 15);

    SessionDraft(String id, String title, String track, List<String> clusters) {
        this.id = id;
        this.title = title;
        this.track = track;
        this.clusters = List.copyOf(clusters);
    }

    /** Makes this the opening of the whole track; it must run. */
    void openTrack() {
        position = new Position(Position.At.FIRST, Position.Of.TRACK);
        priority = 5;
        ordered = true;
    }

    /** Makes this run after the other one. */
    void runAfter(SessionDraft other) {
        after.add(new Precedence(other.id, null));
        ordered = true;
        other.ordered = true;
    }

    /** Whether nothing says where among the others this session stands. */
    boolean unordered() {
        return !ordered;
    }

    boolean sharesClusterWith(SessionDraft other) {
        return clusters.getFirst().equals(other.clusters.getFirst());
    }

    void prioritise(int value) {
        priority = value;
    }

    InventedLength length() {
        return length;
    }

    void last(InventedLength value) {
        length = value;
    }

    Set<InventedPerson> speakers() {
        return speakers;
    }

    Set<InventedPerson> required() {
        return required;
    }

    Set<InventedPerson> wanted() {
        return wanted;
    }

    Talk toTalk() {
        return TalkBuilder.builder()
                .id(id)
                .title(title)
                .clusters(clusters)
                .track(track)
                .minutes(length.minutes())
                .minMinutes(length.shortest())
                .priority(priority)
                .participants(
                        ParticipantsBuilder.builder()
                                .speakers(ids(speakers))
                                .requiredPeople(ids(required))
                                .wantedPeople(ids(wanted))
                                .build())
                .conditions(
                        ConditionsBuilder.builder()
                                .position(position)
                                .after(after)
                                .roomFeatures(features())
                                .build())
                .build();
    }

    private List<String> features() {
        return speakers.stream().anyMatch(InventedPerson::remote)
                ? List.of("hybrid-av")
                : List.of();
    }

    private static List<String> ids(Set<InventedPerson> people) {
        return people.stream().map(InventedPerson::id).toList();
    }
}
