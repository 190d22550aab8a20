package dev.plumbline.rule;

import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the same attendees want to see does not run at the same time. */
final class WishesClash implements RelationRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "wishesClash",
                    "Wished sessions at once",
                    "Sessions that the same attendees want to see do not run at the same time. Wishes are counted, nobody is named.",
                    Severity.SOFT,
                    1,
                    "minutes shared, per attendee who wants both",
                    "As much as a wanted person who misses a session: ten people who miss a minute weigh like one change of topic.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    WishesClash(RuleContext context) {
        wording = context.wording();
        relations = context.relations(INFO, relations(context.facts()));
    }

    /** However many wishes there are, a pair of sessions is looked at once. */
    private static Stream<SessionRelation> relations(Facts facts) {
        record Pair(Session lower, Session higher) {}
        Map<Pair, Integer> people = new LinkedHashMap<>();
        for (AttendeeWish wish : facts.problem().wishes()) {
            var wanted =
                    wish.sessions().stream()
                            .distinct()
                            .map(id -> facts.session(id).orElseThrow())
                            .sorted((one, other) -> one.index() - other.index())
                            .toList();
            IntStream.range(0, wanted.size())
                    .forEach(
                            first ->
                                    wanted.stream()
                                            .skip(first + 1L)
                                            .forEach(
                                                    second ->
                                                            people.merge(
                                                                    new Pair(
                                                                            wanted.get(first),
                                                                            second),
                                                                    wish.people(),
                                                                    WishesClash::capped)));
        }
        return people.entrySet().stream()
                .map(
                        entry ->
                                SessionRelation.numbered(
                                        entry.getKey().lower(),
                                        entry.getKey().higher(),
                                        entry.getValue()));
    }

    private static int capped(int one, int other) {
        return (int) Math.min((long) one + other, Integer.MAX_VALUE);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SessionRelation> relations() {
        return relations;
    }

    @Override
    public boolean countsOverlapOrOrder() {
        return true;
    }

    @Override
    public long penalty(SessionRelation relation, Placement first, Placement second) {
        return first.overlap(second) * relation.number();
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        return FindingSentence.of(
                (relation.number() == 1
                                ? "One attendee wants"
                                : relation.number() + " attendees want")
                        + " to see both "
                        + wording.title(first.session())
                        + " at "
                        + wording.place(first)
                        + " and "
                        + wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + ".");
    }
}
