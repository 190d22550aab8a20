package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Sessions of a level or kind are spread over the day. */
final class TagParallel implements GroupRule<String> {

    private static final String TAGS = "tags";

    static final RuleInfo INFO =
            RuleInfo.of(
                            "tagParallel",
                            "Tag in two rooms at once",
                            "Sessions that share one of the tags that are named do not run at the same time in two rooms. Without named tags nothing is looked at.",
                            Severity.SOFT,
                            1,
                            "minutes shared by two sessions, per tag",
                            "Ten minutes that beginners, say, miss are as bad as a change of topic.")
                    .with(
                            new ParamInfo(
                                    TAGS,
                                    "A list of tags; of each, sessions are kept apart.",
                                    JsonNodeFactory.instance.arrayNode()));

    private final SessionKeys<String> keys;
    private final Facts facts;
    private final FindingWording wording;
    private final Set<String> looksAt;

    TagParallel(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        looksAt = Set.copyOf(context.params().texts(TAGS));
        keys =
                facts.haveParallelSlots()
                        ? SessionKeys.shared(facts, this::tags)
                        : SessionKeys.none(facts);
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
    public SessionGroup empty(String key) {
        return new ParallelGroup("the tag \"" + key + "\"", wording);
    }

    private List<String> tags(Session session) {
        return session.details().conditions().tags().stream()
                .filter(looksAt::contains)
                .distinct()
                .toList();
    }
}
