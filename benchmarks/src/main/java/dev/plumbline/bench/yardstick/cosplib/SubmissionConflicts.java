package dev.plumbline.bench.yardstick.cosplib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who should not be at the same time, because a person is needed or interested in both. */
final class SubmissionConflicts {

    private final CosplibLayout layout;
    private final BitSet[] presenters;
    private final BitSet[] attendees;
    private final BitSet[] chairs;

    SubmissionConflicts(CosplibLayout layout) {
        this.layout = layout;
        presenters = sets(layout.submissions().size());
        attendees = sets(layout.submissions().size());
        chairs = sets(layout.trackCount());
        Map<String, List<Integer>> presenting = new HashMap<>();
        Map<String, List<Integer>> attending = new HashMap<>();
        Map<String, List<Integer>> chairing = new HashMap<>();
        for (int i = 0; i < layout.submissions().size(); i++) {
            var one = layout.submissions().get(i);
            note(one.presenters(), i, presenting);
            note(one.attendees(), i, attending);
            note(layout.instance().tracks().get(layout.trackOf()[i]).chairs(), i, chairing);
        }
        for (int i = 0; i < layout.submissions().size(); i++) {
            var one = layout.submissions().get(i);
            for (String person : one.presenters()) {
                link(presenters, i, presenting, person);
                linkOtherTracks(presenters, i, chairing, person);
            }
            for (String person : one.attendees()) {
                link(attendees, i, attending, person);
                link(attendees, i, presenting, person);
                linkOtherTracks(attendees, i, chairing, person);
            }
        }
        linkTracks();
    }

    private static BitSet[] sets(int count) {
        var sets = new BitSet[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    private static void note(List<String> people, int number, Map<String, List<Integer>> into) {
        people.forEach(
                person -> into.computeIfAbsent(person, any -> new ArrayList<>()).add(number));
    }

    private static void link(
            BitSet[] sets, int one, Map<String, List<Integer>> roles, String person) {
        for (int other : roles.getOrDefault(person, List.of())) {
            link(sets, one, other);
        }
    }

    private void linkOtherTracks(
            BitSet[] sets, int one, Map<String, List<Integer>> roles, String person) {
        for (int other : roles.getOrDefault(person, List.of())) {
            if (layout.trackOf()[one] != layout.trackOf()[other]) {
                link(sets, one, other);
            }
        }
    }

    private static void link(BitSet[] sets, int one, int other) {
        if (one != other) {
            sets[one].set(other);
            sets[other].set(one);
        }
    }

    private void linkTracks() {
        var tracks = layout.instance().tracks();
        for (int i = 0; i < tracks.size(); i++) {
            Set<String> mine = new HashSet<>(tracks.get(i).chairs());
            for (int j = 0; j < i; j++) {
                if (!Collections.disjoint(mine, tracks.get(j).chairs())) {
                    link(chairs, i, j);
                }
            }
        }
    }

    /** How many pairs of submissions people relate. */
    long count() {
        return Stream.of(presenters, attendees)
                        .flatMap(Arrays::stream)
                        .mapToLong(BitSet::cardinality)
                        .sum()
                / 2;
    }

    /** Submissions with a common presenter, or whose presenter chairs the other's track. */
    BitSet[] ofPresenters() {
        return presenters;
    }

    /** Submissions that someone wants to hear who is also needed, or interested, in the other. */
    BitSet[] ofAttendees() {
        return attendees;
    }

    /** Tracks with a common chair. */
    BitSet[] ofChairs() {
        return chairs;
    }
}
