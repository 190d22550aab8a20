package dev.plumbline.bench.yardstick;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FillHorizon;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.GroupMatch;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group that is judged as a whole: what is wrong with it is one thing. */
public abstract class WholeGroup implements SessionGroup {

    private static final int OUT = -1;

    private final List<Placement> members = new ArrayList<>();

    /**
     * By session its place among the members; null when these are so few that they are looked
     * through.
     */
    private final int @Nullable [] places;

    /** For a few members. */
    protected WholeGroup() {
        places = null;
    }

    /**
     * For many members.
     *
     * @param sessions of the problem
     */
    protected WholeGroup(int sessions) {
        places = new int[sessions];
        Arrays.fill(places, OUT);
    }

    /** A session came in; the slot is its own. */
    protected abstract void entered(Session session, Slot slot);

    /** A session that was in went out. */
    protected abstract void left(Session session, Slot slot);

    /** Says what is wrong. */
    protected abstract String sentence();

    /** Those who are in, in no order. */
    protected final List<Placement> members() {
        return members;
    }

    @Override
    public final void add(Placement member) {
        put(members.size(), member);
        entered(member.session(), member.placedSlot());
    }

    private void put(int place, Placement member) {
        if (place == members.size()) {
            members.add(member);
        } else {
            members.set(place, member);
        }
        if (places != null) {
            places[member.session().index()] = place;
        }
    }

    @Override
    public final void remove(Placement member) {
        int place = placeOf(member.session());
        if (place != OUT) {
            Placement last = members.removeLast();
            if (place < members.size()) {
                put(place, last);
            }
            if (places != null) {
                places[member.session().index()] = OUT;
            }
            left(member.session(), member.placedSlot());
        }
    }

    private int placeOf(Session session) {
        if (places != null) {
            return places[session.index()];
        }
        int place = members.size() - 1;
        while (place >= 0 && members.get(place).session() != session) {
            place--;
        }
        return place;
    }

    /** Everything, which is more than it takes. */
    @Override
    public final Object futureKey(FillHorizon horizon) {
        return sorted();
    }

    @Override
    public final List<GroupMatch> matches() {
        long penalty = penalty();
        return penalty == 0
                ? List.of()
                : List.of(new GroupMatch(penalty, sorted(), FindingSentence.of(sentence())));
    }

    private List<FixedPlacement> sorted() {
        return members.stream().map(FixedPlacement::of).sorted(Schedule.CHRONOLOGICAL).toList();
    }
}
