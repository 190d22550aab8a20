package dev.plumbline.rule;

import dev.plumbline.problem.Plenary;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nothing runs beside a plenary session. */
final class PlenaryBeside implements RelationRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "plenaryBeside",
                    "Session beside a plenary",
                    "While a plenary session runs, no other one does; breaks may. A plenary of its track keeps only that track free.",
                    Severity.HARD,
                    1,
                    "minutes shared",
                    "Counted in minutes like every overlap.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    PlenaryBeside(RuleContext context) {
        wording = context.wording();
        relations = context.relations(INFO, relations(context.facts()));
    }

    private static Stream<SessionRelation> relations(Facts facts) {
        var plenaries = facts.sessions().stream().filter(PlenaryBeside::isPlenary).toList();
        return facts.sessions().stream()
                .flatMap(
                        first ->
                                (isPlenary(first) ? facts.sessions() : plenaries)
                                        .stream()
                                                .filter(second -> first.index() < second.index())
                                                .filter(
                                                        second ->
                                                                keepsFree(first, second)
                                                                        || keepsFree(second, first))
                                                .map(second -> SessionRelation.of(first, second)));
    }

    private static boolean isPlenary(Session session) {
        return session.details().conditions().plenary() != null;
    }

    private static boolean keepsFree(Session plenary, Session other) {
        @Nullable Plenary reach = plenary.details().conditions().plenary();
        return reach != null
                && !other.isBreak()
                && (reach == Plenary.ALL
                        || (plenary.track() != null && plenary.sharesTrackWith(other)));
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
        return first.overlap(second);
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        boolean isFirst = keepsFree(first.session(), second.session());
        Placement plenary = isFirst ? first : second;
        Placement other = isFirst ? second : first;
        return FindingSentence.of(
                wording.title(other.session())
                        + " at "
                        + wording.place(other)
                        + " runs beside the plenary session "
                        + wording.title(plenary.session())
                        + " at "
                        + wording.place(plenary)
                        + ".");
    }
}
