package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Wanted people can come. A key is the id of a person, or {@link #CROWD} for all who are counted
 * together.
 */
public final class WantedAbsent implements GroupRule<String> {

    /** No person has an empty id. */
    private static final String CROWD = "";

    /** The name of this rule. */
    public static final String ID = "wantedAbsent";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
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
    private final FindingWording wording;
    private final WantedCrowd crowd;

    WantedAbsent(RuleContext context) {
        facts = context.facts();
        wording = context.wording();
        busyTimes = new BusyTimes(facts);
        cells = TimeCells.of(facts).orElse(null);
        Map<Person, String> keys = new LinkedHashMap<>();
        for (Session session : facts.sessions()) {
            session.attendees().wanted().forEach(person -> keys.put(person, person.id()));
        }
        List<Person> together = together(keys.keySet());
        together.forEach(person -> keys.put(person, CROWD));
        crowd = new WantedCrowd(together, facts.sessions());
        for (Session session : facts.sessions()) {
            keysOf.add(keys(session, keys));
        }
    }

    private List<Person> together(Set<Person> wantedSomewhere) {
        var free =
                wantedSomewhere.stream()
                        .filter(person -> busyTimes.of(person).isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        long wishes = 0;
        long sessions = 0;
        for (Session session : facts.sessions()) {
            long mine = session.attendees().wanted().stream().filter(free::contains).count();
            wishes += mine;
            sessions += mine > 0 ? 1 : 0;
        }
        return WantedCrowd.pays(wishes, sessions) ? List.copyOf(free) : List.of();
    }

    private static List<String> keys(Session session, Map<Person, String> keys) {
        var people = new LinkedHashSet<Person>(session.attendees().wanted());
        people.addAll(session.attendees().bound());
        return people.stream().map(keys::get).filter(Objects::nonNull).distinct().toList();
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
    public boolean isSuperadditive() {
        return true;
    }

    @Override
    public SessionGroup empty(String key) {
        if (key.equals(CROWD)) {
            return crowd.empty(wording);
        }
        Person person = facts.people().get(key);
        return new WantedGroup(person, busyTimes.of(person), cells, wording);
    }
}
