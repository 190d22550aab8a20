package dev.plumbline.lab.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the microconferences of a conference with people: mostly its own, some who also speak or
 * lead in others at other times.
 */
final class ConferenceCasting {

    private static final int NEWCOMERS = 7;
    private static final int GUESTS = 3;
    private static final int COMFORTABLE_MINUTES = 155;
    private static final int PERCENT_REMOTE = 20;

    private final SeededDice dice;
    private final PeopleRoster roster;

    ConferenceCasting(SeededDice dice, PeopleRoster roster) {
        this.dice = dice;
        this.roster = roster;
    }

    /** A microconference about the topic in the half-day. */
    InventedMicroconference microconference(InventedTopic topic, int halfDay) {
        var mc =
                new McWriter(dice, topic)
                        .write(halfDay, cast(topic, halfDay), dice.between(9, 11), 1);
        InventedLength.atMost(mc.sessions(), COMFORTABLE_MINUTES);
        new InventedRelations(dice).order(mc, 2);
        return mc;
    }

    private MicroconferenceCast cast(InventedTopic topic, int halfDay) {
        var busyElsewhere = roster.drafts();
        List<InventedPerson> leads = new ArrayList<>();
        topic.clusters().forEach(cluster -> leads.add(roster.inPerson()));
        List<InventedPerson> speakers = new ArrayList<>(leads.subList(0, 1));
        for (int newcomer = 0; newcomer < NEWCOMERS; newcomer++) {
            speakers.add(roster.anybody(PERCENT_REMOTE));
        }
        var guests =
                dice.some(
                        busyElsewhere.stream().filter(person -> !person.neededIn(halfDay)).toList(),
                        GUESTS);
        speakers.addAll(guests);
        guests.stream().filter(guest -> !guest.remote()).limit(1).forEach(leads::add);
        return new MicroconferenceCast(leads, speakers);
    }
}
