package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.json.NeedsPage.Need;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/needs.md promises to organizers comes out, and what can be said is there. */
class NeedsDocumentTest {

    /** Mostly enough for eight talks; where not, the search goes on as it would for a user. */
    private static final int STEPS = 3_000;

    private static final int MORE_STEPS = 100_000;

    /** Besides what is merely shown of sessions and people: they say nothing of time and place. */
    private static final Set<String> WITHOUT_NEED = Set.of("abstract", "affiliation", "guid");

    /** What a text says of rules: "Soft: `idle`, `slackMissing`". */
    private static final Pattern RULES =
            Pattern.compile("(Hard|Medium|Soft):\\s+(`\\w+`(?:,\\s+`\\w+`)*)");

    private static final NeedsPage PAGE = NeedsPage.read();
    private static final ScheduleSolver SOLVER = new ScheduleSolver();
    private static final Schedule WITHOUT = solved(PAGE.example(), STEPS).schedule();

    static List<Need> needs() {
        return PAGE.needs();
    }

    @Test
    void everyNeedIsFound() {
        assertThat(PAGE.needs()).extracting(Need::title).isEqualTo(NeedsPage.titles());
    }

    @Test
    void theExampleStaysAsItIsPublished() {
        var published = Objects.requireNonNull(WITHOUT.facts().problem().published());
        var announced =
                published.placements().stream()
                        .map(
                                one ->
                                        tuple(
                                                one.session(),
                                                one.timeSlot(),
                                                Interval.minute(one.start())))
                        .toList();

        assertThat(WITHOUT.placements())
                .extracting(
                        one -> one.session().id(), one -> one.placedSlot().id(), one -> one.start())
                .containsExactlyInAnyOrderElementsOf(announced);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void comesOut(Need need) {
        var few = solved(PAGE.with(need), STEPS);
        var solved = isMet(need, few) ? few : solved(PAGE.with(need), MORE_STEPS);

        assertThat(solved.score().isFeasible()).as("%s", solved.findings()).isTrue();
        assertThat(need.outcome())
                .isNotEmpty()
                .allMatch(sentence -> sentence.holds(solved.schedule()));
        assertThat(need.kept()).allMatch(sentence -> sentence.holds(solved.schedule()));
        assertThat(solved.schedule().waitlist())
                .extracting(
                        session -> new NeedSentence("`" + session.id() + "` is on the waitlist"))
                .allMatch(need.outcome()::contains);
    }

    private static boolean isMet(Need need, ScoredSchedule solved) {
        return solved.score().isFeasible()
                && Stream.concat(need.outcome().stream(), need.kept().stream())
                        .allMatch(sentence -> sentence.holds(solved.schedule()));
    }

    /** A snippet that does nothing would be noticed. */
    @ParameterizedTest
    @MethodSource("needs")
    void isOtherwiseWithoutTheSnippet(Need need) {
        assertThat(need.outcome()).anyMatch(sentence -> !sentence.holds(WITHOUT));
        assertThat(need.kept()).allMatch(sentence -> sentence.holds(WITHOUT));
    }

    static List<String> fieldsOfTimeAndPlace() {
        var shown =
                Stream.of(PublicListing.class, PublicProfile.class)
                        .flatMap(type -> RecordShape.of(type).fields().stream())
                        .map(RecordField::name)
                        .collect(Collectors.toSet());
        return EveryFieldTest.fields().stream()
                .filter(path -> !isIn(shown, path) && !isIn(WITHOUT_NEED, path))
                .toList();
    }

    /** Also of what the field is a part of, such as a link. */
    private static boolean isIn(Set<String> names, String path) {
        return Stream.of(path.replace("[]", "").split("\\.")).skip(1).anyMatch(names::contains);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfTimeAndPlace")
    void everyFieldIsInASnippet(String path) {
        var steps = List.of(path.replace("[]", "").split("\\."));
        var trees =
                Stream.concat(Stream.of(PAGE.example()), PAGE.needs().stream().map(Need::snippet));

        assertThat(trees.anyMatch(tree -> has(tree, steps))).isTrue();
    }

    private static boolean has(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return node.valueStream().anyMatch(element -> has(element, path));
        }
        return path.isEmpty()
                || node.has(path.getFirst())
                        && has(node.get(path.getFirst()), path.subList(1, path.size()));
    }

    static List<RuleInfo> rules() {
        return RuleCatalogue.ENTRIES.stream().map(RuleCatalogue.Entry::info).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsNamed(RuleInfo rule) {
        assertThat(NeedsPage.text()).contains("`" + rule.id() + "`");
    }

    @ParameterizedTest
    @MethodSource("needs")
    void rulesHaveTheirSeverity(Need need) {
        RULES.matcher(need.text())
                .results()
                .forEach(
                        said ->
                                assertThat(said.group(2).replace("`", "").split(",\\s+"))
                                        .extracting(id -> RuleCatalogue.find(id).orElseThrow())
                                        .extracting(rule -> rule.severity().name())
                                        .containsOnly(said.group(1).toUpperCase(Locale.ROOT)));
    }

    private static ScoredSchedule solved(ObjectNode tree, int steps) {
        var errors = new InputErrors();
        var problemTree = tree.deepCopy();
        var config = ConfigJson.read(problemTree.remove("config"), "", errors);
        var problem = ProblemJson.read(problemTree, "", errors);
        errors.throwIfAny();
        var rules =
                RuleSet.of(
                        Facts.of(Objects.requireNonNull(problem)),
                        Objects.requireNonNull(config).modelOrDefault());
        var run = new RunConfig(null, 0L, new Termination(null, null, steps));
        return SOLVER.prepareWithoutProof(rules, run).run(improvement -> {});
    }
}
