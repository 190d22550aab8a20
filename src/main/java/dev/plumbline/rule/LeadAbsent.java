package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who leads a track is there while it runs. */
final class LeadAbsent implements RelationRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "leadAbsent",
                    "Lead of a track elsewhere",
                    "While a session of a track runs, the track's leads neither speak nor are required in another track, and no other track that they"
                            + " lead runs; nor does their own in two rooms.",
                    Severity.SOFT,
                    1,
                    "minutes shared, per lead",
                    "As much as a wanted person: ten minutes without a lead are worth a change of topic.");

    private final Map<String, List<Person>> leadsOf = new LinkedHashMap<>();
    private final ParallelTracks parallelTracks;
    private final List<SessionRelation> relations;
    private final FindingWording wording;

    LeadAbsent(RuleContext context) {
        wording = context.wording();
        Facts facts = context.facts();
        for (Track track : facts.tracks().values()) {
            leadsOf.put(
                    track.id(),
                    track.leads().stream().distinct().map(facts.people()::get).toList());
        }
        parallelTracks = new ParallelTracks(facts);
        relations =
                context.relations(
                        INFO, SharedPeople.relations(facts, this::tied, this::isMissedInOne));
    }

    /** Everybody whom the session, or its track, keeps busy. */
    private List<Person> tied(Session session) {
        if (session.isBreak()) {
            return List.of();
        }
        var tied = new LinkedHashSet<>(session.attendees().bound());
        tied.addAll(leads(session.track()));
        return List.copyOf(tied);
    }

    private List<Person> leads(@Nullable Track track) {
        return track == null ? List.of() : leadsOf.getOrDefault(track.id(), List.of());
    }

    private boolean isMissedInOne(Person person, Session first, Session second) {
        return (!first.sharesTrackWith(second) || parallelTracks.contains(first.track()))
                && (leads(first.track()).contains(person)
                        || leads(second.track()).contains(person));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SessionRelation> relations() {
        return relations;
    }

    @Override
    public boolean countsOverlapOrOrder() {
        return true;
    }

    @Override
    public long penalty(SessionRelation relation, Placement first, Placement second) {
        return isInOneRoomOfItsTrack(first, second)
                ? 0
                : first.overlap(second) * relation.people().size();
    }

    /** There a lead sees to both. */
    private static boolean isInOneRoomOfItsTrack(Placement first, Placement second) {
        return first.placedSlot().room() == second.placedSlot().room()
                && first.session().sharesTrackWith(second.session());
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        List<String> clauses = new ArrayList<>();
        boolean isPrivate = false;
        for (Person person : relation.people()) {
            boolean leadsFirst = leads(first.session().track()).contains(person);
            boolean leadsSecond = leads(second.session().track()).contains(person);
            if (leadsFirst && first.session().sharesTrackWith(second.session())) {
                clauses.add(person.name() + " leads " + name(first.session()) + ", so both");
            } else if (leadsFirst && leadsSecond) {
                clauses.add(
                        person.name()
                                + " leads both "
                                + name(first.session())
                                + " and "
                                + name(second.session()));
            } else {
                Session led = leadsFirst ? first.session() : second.session();
                Session other = leadsFirst ? second.session() : first.session();
                clauses.add(
                        person.name()
                                + " leads "
                                + name(led)
                                + " and is needed in "
                                + wording.title(other));
                isPrivate |= !other.attendees().speakers().contains(person);
            }
        }
        return new FindingSentence(
                wording.title(first.session())
                        + " at "
                        + wording.place(first)
                        + " and "
                        + wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + " run at the same time, but "
                        + wording.enumerate(clauses)
                        + ".",
                relation.people(),
                isPrivate);
    }

    /** Of a session that someone leads, so that it has a track. */
    private static String name(Session session) {
        return Objects.requireNonNull(session.track()).name();
    }
}
