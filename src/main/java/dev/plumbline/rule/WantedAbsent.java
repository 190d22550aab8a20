package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wanted people can come. */
final class WantedAbsent implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "wantedAbsent",
                    "Wanted person absent",
                    "Whoever is wanted in a session is available then, neither speaks nor is required elsewhere, and is not wanted in two sessions at once.",
                    Severity.SOFT,
                    1,
                    "minutes missed, per wanted person",
                    "Ten minutes without a wanted person are worth a change of topic; who cannot be missed at all is a required person.");

    /** By session: the ids of the people whom it wants, or whom it keeps from where they are. */
    private final List<List<String>> keysOf = new ArrayList<>();

    private final Facts facts;
    private final BusyTimes busyTimes;
    private final @Nullable TimeCells cells;
    private final Wording wording;

    WantedAbsent(RuleContext context) {
        facts = context.facts();
        wording = context.wording();
        busyTimes = new BusyTimes(facts);
        cells = TimeCells.of(facts).orElse(null);
        Set<String> wantedSomewhere = new LinkedHashSet<>();
        for (Session session : facts.sessions()) {
            session.attendees().wanted().forEach(person -> wantedSomewhere.add(person.id()));
        }
        for (Session session : facts.sessions()) {
            keysOf.add(keys(session, wantedSomewhere));
        }
    }

    private static List<String> keys(Session session, Set<String> wantedSomewhere) {
        var people = new LinkedHashSet<Person>(session.attendees().wanted());
        people.addAll(session.attendees().bound());
        return people.stream().map(Person::id).filter(wantedSomewhere::contains).toList();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        return placement.isPlaced() ? keysOf.get(placement.session().index()) : List.of();
    }

    @Override
    public boolean followsMembers() {
        return true;
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN_WHEN_ALONE;
    }

    @Override
    public Group empty(String personId) {
        Person person = facts.people().get(personId);
        return new WantedGroup(person, busyTimes.of(person), cells, wording);
    }
}
