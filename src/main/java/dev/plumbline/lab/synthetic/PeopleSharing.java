package dev.plumbline.lab.synthetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Connects microconferences that run at the same time through people, which is what makes a
 * conference hard to plan. Each shared person has one duty in either, and both sessions may stand
 * anywhere in their windows, so the duties can always be kept apart.
 */
final class PeopleSharing {

    private static final int SHARED_SPEAKERS = 2;

    private final SeededDice dice;
    private final List<InventedPerson> everybody;

    PeopleSharing(SeededDice dice, List<InventedPerson> everybody) {
        this.dice = dice;
        this.everybody = everybody;
    }

    /** Connects the microconferences of one half-day. */
    void connect(List<InventedMicroconference> parallel) {
        for (int shared = 0; shared < SHARED_SPEAKERS; shared++) {
            var pair = dice.some(parallel, 2);
            shareSpeaker(pair.getFirst(), pair.getLast());
        }
        var relations = new InventedRelations(dice);
        for (InventedMicroconference mc : parallel) {
            var leads = mc.leads().values().stream().flatMap(Collection::stream).toList();
            relations.require(mc, leads, 1);
            relations.want(mc, everybody, 4);
        }
    }

    private void shareSpeaker(InventedMicroconference from, InventedMicroconference to) {
        var givers = dice.shuffled(independent(from));
        var takers = dice.shuffled(independent(to));
        if (givers.isEmpty() || takers.isEmpty()) {
            return;
        }
        var person = givers.getFirst().speakers().iterator().next();
        var talk = takers.getFirst();
        talk.speakers().add(person);
        talk.speakers().forEach(InventedPerson::tie);
    }

    /** Talks whose one speaker nobody builds on, and who speaks only once in the window. */
    private static List<SessionDraft> independent(InventedMicroconference mc) {
        List<SessionDraft> result = new ArrayList<>();
        for (SessionDraft talk : mc.talks()) {
            if (talk.unordered()
                    && talk.speakers().size() == 1
                    && talk.speakers().stream().noneMatch(InventedPerson::tied)
                    && speaksOnce(mc, talk.speakers().iterator().next())) {
                result.add(talk);
            }
        }
        return result;
    }

    private static boolean speaksOnce(InventedMicroconference mc, InventedPerson person) {
        return mc.talks().stream().filter(talk -> talk.speakers().contains(person)).count() == 1;
    }
}
