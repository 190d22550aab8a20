package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
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
    public SessionGroup empty(String resource) {
        return new UserGroup(facts.resources().get(resource), wording);
    }

    /** The sessions that use one resource. */
    private static final class UserGroup implements SessionGroup {

        private final SharedResource resource;
        private final FindingWording wording;
        private final GroupMembers members = new GroupMembers();

        UserGroup(SharedResource resource, FindingWording wording) {
            this.resource = resource;
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
            if (members.size() <= resource.count()) {
                return 0;
            }
            long sum = 0;
            members.sort();
            for (int i = 0; i < members.size(); i++) {
                sum += missedFrom(members.get(i), i);
            }
            return sum;
        }

        /**
         * Minutes in which a member has none, because so many that began before it have all of it.
         */
        private long missedFrom(Placement member, int number) {
            if (number < resource.count()) {
                return 0;
            }
            long missed = 0;
            long now = member.start();
            while (now < member.end()) {
                int running = 0;
                long until = member.end();
                for (int i = 0; i < number; i++) {
                    long end = members.get(i).end();
                    if (end > now) {
                        running++;
                        until = Math.min(until, end);
                    }
                }
                if (running < resource.count()) {
                    return missed;
                }
                missed += until - now;
                now = until;
            }
            return missed;
        }

        @Override
        public Object futureKey(FillHorizon horizon) {
            return members.endingAfter(horizon.from());
        }

        @Override
        public List<GroupMatch> matches() {
            members.sort();
            List<GroupMatch> matches = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                long missed = missedFrom(members.get(i), i);
                if (missed > 0) {
                    matches.add(match(i, missed));
                }
            }
            return matches;
        }

        private GroupMatch match(int number, long missed) {
            Placement without = members.get(number);
            List<Placement> about = new ArrayList<>();
            about.add(without);
            List<Placement> others = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                if (members.get(i).overlap(without) > 0) {
                    others.add(members.get(i));
                }
            }
            about.addAll(others);
            return new GroupMatch(
                    missed,
                    about,
                    FindingSentence.of(
                            wording.title(without.session())
                                    + " at "
                                    + wording.place(without)
                                    + " needs "
                                    + resource.name()
                                    + ", but for "
                                    + wording.minutes(missed)
                                    + " there "
                                    + (resource.count() == 1
                                            ? "is only 1, in use"
                                            : "are only " + resource.count() + ", all in use")
                                    + " by "
                                    + wording.titles(others)
                                    + "."));
        }
    }
}
