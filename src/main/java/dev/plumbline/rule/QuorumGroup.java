package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The session that needs the quorum, and the sessions that keep its people elsewhere. */
final class QuorumGroup implements Group {

    private final Session owner;
    private final FactQuorum quorum;
    private final BusyTimes busyTimes;
    private final Wording wording;
    private final Members members = new Members();

    QuorumGroup(Session owner, FactQuorum quorum, BusyTimes busyTimes, Wording wording) {
        this.owner = owner;
        this.quorum = quorum;
        this.busyTimes = busyTimes;
        this.wording = wording;
    }

    @Override
    public void add(Placement member) {
        members.add(member);
    }

    @Override
    public void remove(Placement member) {
        members.remove(member);
    }

    @Override
    public long penalty() {
        Placement held = held();
        return held == null ? 0 : (long) missing(held) * held.minutes();
    }

    @Override
    public Object outlook(Horizon horizon) {
        Placement held = held();
        if (held == null) {
            return members.endingAfter(horizon.from());
        }
        boolean isOver = held.end() <= horizon.from();
        return isOver ? List.of() : members.endingAfter(Long.MIN_VALUE);
    }

    private @Nullable Placement held() {
        for (Placement member : members) {
            if (member.session() == owner && member.isPlaced()) {
                return member;
            }
        }
        return null;
    }

    private int missing(Placement held) {
        int free = 0;
        for (Person person : quorum.people()) {
            if (!isBusy(person, held)) {
                free++;
            }
        }
        return Math.max(0, quorum.atLeast() - free);
    }

    private boolean isBusy(Person person, Placement held) {
        if (isUnavailable(person, held)) {
            return true;
        }
        for (Placement other : members) {
            if (keepsElsewhere(other, person, held)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnavailable(Person person, Placement held) {
        return busyTimes.touches(person, held.start(), held.end());
    }

    private boolean keepsElsewhere(Placement other, Person person, Placement held) {
        return other.session() != owner
                && other.isPlaced()
                && other.overlap(held) > 0
                && other.session().attendees().binds(person);
    }

    @Override
    public List<GroupMatch> matches() {
        Placement held = held();
        if (held == null || missing(held) == 0) {
            return List.of();
        }
        var busy = quorum.people().stream().filter(person -> isBusy(person, held)).toList();
        var about = new LinkedHashSet<Placement>();
        about.add(held);
        List<String> reasons = new ArrayList<>();
        for (Person person : busy) {
            var elsewhere = elsewhere(person, held);
            about.addAll(elsewhere);
            reasons.add(reason(person, elsewhere));
        }
        return List.of(
                new GroupMatch(
                        penalty(),
                        List.copyOf(about),
                        new Sentence(
                                wording.title(owner)
                                        + " at "
                                        + wording.place(held)
                                        + " needs at least "
                                        + quorum.atLeast()
                                        + " of "
                                        + whom()
                                        + ", but "
                                        + (reasons.isEmpty()
                                                ? tooFew()
                                                : wording.enumerate(reasons))
                                        + ".",
                                busy,
                                true)));
    }

    /** Where an available person is needed instead, in order of time. */
    private List<Placement> elsewhere(Person person, Placement held) {
        if (isUnavailable(person, held)) {
            return List.of();
        }
        members.sort();
        List<Placement> result = new ArrayList<>();
        for (Placement other : members) {
            if (keepsElsewhere(other, person, held)) {
                result.add(other);
            }
        }
        return result;
    }

    private String reason(Person person, List<Placement> elsewhere) {
        return person.name()
                + (elsewhere.isEmpty()
                        ? " is not available"
                        : " is needed in " + wording.titles(elsewhere));
    }

    private String whom() {
        if (quorum.cluster() != null) {
            return "the leads of " + quorum.cluster().name();
        }
        return quorum.people().isEmpty() ? "certain people" : wording.names(quorum.people());
    }

    /** Where somebody was taken out of the problem to see what becomes of it. */
    private String tooFew() {
        int left = quorum.people().size();
        return left == 0 ? "nobody is left" : "no more than " + left + " are left";
    }
}
