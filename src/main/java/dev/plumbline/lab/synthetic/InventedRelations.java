package dev.plumbline.lab.synthetic;

import java.util.List;

/** Ties sessions to each other and to people who do not speak in them. */
final class InventedRelations {

    private final SeededDice dice;

    InventedRelations(SeededDice dice) {
        this.dice = dice;
    }

    /** Lets up to so many pairs of talks of one cluster follow each other. */
    void order(InventedMicroconference mc, int pairs) {
        var talks = mc.talks().subList(1, mc.talks().size());
        for (int pair = 0; pair < pairs; pair++) {
            var chosen = dice.some(talks, 2);
            var first = chosen.getFirst();
            var second = chosen.getLast();
            if (first.sharesClusterWith(second) && first.unordered() && second.unordered()) {
                second.runAfter(first);
                first.speakers().forEach(InventedPerson::tie);
                second.speakers().forEach(InventedPerson::tie);
            }
        }
    }

    /** So many talks cannot do without one of the candidates, who is free for it. */
    void require(InventedMicroconference mc, List<InventedPerson> candidates, int talks) {
        for (SessionDraft talk : dice.some(mc.talks().subList(1, mc.talks().size()), talks)) {
            var person = dice.pick(candidates);
            if (!talk.speakers().contains(person)) {
                talk.required().add(person);
                person.needIn(mc.halfDay());
                person.tie();
            }
        }
    }

    /** So many sessions would like to see somebody, who may well be busy elsewhere. */
    void want(InventedMicroconference mc, List<InventedPerson> candidates, int sessions) {
        for (SessionDraft session : dice.some(mc.sessions(), sessions)) {
            for (InventedPerson person : dice.some(candidates, dice.between(1, 2))) {
                if (!session.speakers().contains(person) && !session.required().contains(person)) {
                    session.wanted().add(person);
                }
            }
        }
    }
}
