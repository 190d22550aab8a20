package dev.plumbline.testing;

import dev.plumbline.problem.ConditionsBuilder;
import dev.plumbline.problem.ParticipantsBuilder;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Plenary;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import java.util.ArrayList;
import java.util.List;

/** The details of one session of a {@link TinyProblem}. */
public final class TinyTalk {

    private final TinyProblem problem;
    private final String id;
    private String title;
    private int minutes = 30;
    private Integer minMinutes;
    private Integer priority;
    private String track;
    private Position position;
    private Pin pin;
    private Integer audience;
    private final List<String> clusters = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private final List<Quorum> quorums = new ArrayList<>();
    private final List<Precedence> after = new ArrayList<>();
    private final List<String> exclusive = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Plenary plenary;
    private Integer setup;
    private Integer teardown;

    TinyTalk(TinyProblem problem, String id) {
        this.problem = problem;
        this.id = id;
        title = "Talk " + id;
    }

    public TinyTalk title(String value) {
        title = value;
        return this;
    }

    public TinyTalk minutes(int preferred) {
        minutes = preferred;
        return this;
    }

    public TinyTalk minutes(int shortest, int preferred) {
        minMinutes = shortest;
        return minutes(preferred);
    }

    public TinyTalk priority(int value) {
        priority = value;
        return this;
    }

    public TinyTalk track(String value) {
        problem.track(value);
        track = value;
        return this;
    }

    public TinyTalk clusters(String... ids) {
        List.of(ids).forEach(problem::cluster);
        clusters.addAll(List.of(ids));
        return this;
    }

    public TinyTalk speakers(String... ids) {
        return people(speakers, ids);
    }

    public TinyTalk required(String... ids) {
        return people(required, ids);
    }

    public TinyTalk wanted(String... ids) {
        return people(wanted, ids);
    }

    private TinyTalk people(List<String> role, String... ids) {
        List.of(ids).forEach(problem::person);
        role.addAll(List.of(ids));
        return this;
    }

    public TinyTalk quorumOf(int atLeast, String cluster) {
        quorums.add(new Quorum(cluster, List.of(), atLeast));
        return this;
    }

    public TinyTalk quorum(int atLeast, String... ids) {
        List.of(ids).forEach(problem::person);
        quorums.add(new Quorum(null, List.of(ids), atLeast));
        return this;
    }

    public TinyTalk position(Position.At at, Position.Of of) {
        position = new Position(at, of);
        return this;
    }

    public TinyTalk after(String session) {
        after.add(new Precedence(session, null));
        return this;
    }

    public TinyTalk within(int maxGapMinutes, String session) {
        after.add(new Precedence(session, maxGapMinutes));
        return this;
    }

    /** Each gap may be null. */
    public TinyTalk apart(Integer minGapMinutes, Integer maxGapMinutes, String session) {
        after.add(new Precedence(session, minGapMinutes, maxGapMinutes));
        return this;
    }

    public TinyTalk resources(String... ids) {
        resources.addAll(List.of(ids));
        return this;
    }

    public TinyTalk tags(String... words) {
        tags.addAll(List.of(words));
        return this;
    }

    public TinyTalk plenary(Plenary reach) {
        plenary = reach;
        return this;
    }

    /** Minutes in which its room is made ready and cleared. */
    public TinyTalk turnover(int before, int afterwards) {
        setup = before;
        teardown = afterwards;
        return this;
    }

    public TinyTalk exclusiveWith(String session) {
        exclusive.add(session);
        return this;
    }

    public TinyTalk placeInSlot(String slot, int cost) {
        places.add(new Place(List.of(slot), List.of(), null, null, cost));
        return this;
    }

    public TinyTalk placeInRoom(String room, int cost) {
        places.add(new Place(List.of(), List.of(room), null, null, cost));
        return this;
    }

    /** Anywhere, but at that time. */
    public TinyTalk placeBetween(String from, String to, int cost) {
        places.add(new Place(List.of(), List.of(), problem.time(from), problem.time(to), cost));
        return this;
    }

    public TinyTalk features(String... names) {
        features.addAll(List.of(names));
        return this;
    }

    public TinyTalk audience(int heads) {
        audience = heads;
        return this;
    }

    /** Each may be null. */
    public TinyTalk pin(String slot, String start, Integer length) {
        pin = new Pin(slot, start == null ? null : problem.time(start), length);
        return this;
    }

    Talk build() {
        return TalkBuilder.builder()
                .id(id)
                .title(title)
                .clusters(clusters)
                .track(track)
                .minutes(minutes)
                .minMinutes(minMinutes)
                .priority(priority)
                .participants(
                        ParticipantsBuilder.builder()
                                .speakers(speakers)
                                .requiredPeople(required)
                                .wantedPeople(wanted)
                                .quorums(quorums)
                                .build())
                .conditions(
                        ConditionsBuilder.builder()
                                .position(position)
                                .after(after)
                                .exclusiveWith(exclusive)
                                .places(places)
                                .roomFeatures(features)
                                .expectedAudience(audience)
                                .resources(resources)
                                .tags(tags)
                                .plenary(plenary)
                                .setupMinutes(setup)
                                .teardownMinutes(teardown)
                                .pin(pin)
                                .build())
                .build();
    }
}
