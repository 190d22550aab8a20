package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

/** At no time is more of a resource in use than there is. A key is the id of the resource. */
final class ResourceOverbooked implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "resourceOverbooked",
                    "Too few of a resource",
                    "At no time are there more sessions that need a resource than there are of it.",
                    Severity.HARD,
                    1,
                    "minutes, per session that has none",
                    "Counted in minutes like every overlap.");

    private final Facts facts;
    private final SessionKeys<String> keys;
    private final FindingWording wording;

    ResourceOverbooked(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        keys =
                SessionKeys.all(
                        facts,
                        session ->
                                facts.resourcesOf(session).stream()
                                        .map(SharedResource::id)
                                        .toList());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        return keys.of(placement);
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
    public SessionGroup empty(String resource) {
        var shared = facts.resources().get(resource);
        return new CapacityGroup(shared.count()) {
            @Override
            FindingSentence sentence(Placement without, List<Placement> others, long minutes) {
                return FindingSentence.of(
                        wording.title(without.session())
                                + " at "
                                + wording.place(without)
                                + " needs "
                                + shared.name()
                                + ", but for "
                                + wording.minutes(minutes)
                                + " there "
                                + (shared.count() == 1
                                        ? "is only 1, in use"
                                        : "are only " + shared.count() + ", all in use")
                                + " by "
                                + wording.titles(others)
                                + ".");
            }
        };
    }
}
