package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** Coordination sessions come after the talks they build on. */
public final class CoordinationEarly implements RelationRule {

    /** The name of this rule. */
    public static final String ID = "coordinationEarly";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Coordination before its talks",
                    "A coordination session starts when the talks of its clusters in its track have ended.",
                    Severity.SOFT,
                    8,
                    "talks that end later",
                    "Nearly a change of topic for every talk whose result is not yet known when it is discussed.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    CoordinationEarly(RuleContext context) {
        wording = context.wording();
        var sessions = context.facts().sessions();
        relations =
                context.relations(
                        INFO,
                        sessions.stream()
                                .filter(session -> session.kind() == SessionKind.COORDINATION)
                                .flatMap(
                                        coordination ->
                                                sessions.stream()
                                                        .filter(
                                                                talk ->
                                                                        talk.kind()
                                                                                        == SessionKind
                                                                                                .TALK
                                                                                && talk
                                                                                        .sharesTrackWith(
                                                                                                coordination)
                                                                                && talk
                                                                                        .sharesClusterWith(
                                                                                                coordination))
                                                        .map(
                                                                talk ->
                                                                        SessionRelation.of(
                                                                                talk,
                                                                                coordination))));
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
    public long penalty(SessionRelation relation, Placement talk, Placement coordination) {
        return coordination.start() < talk.end() ? 1 : 0;
    }

    @Override
    public FindingSentence sentence(
            SessionRelation relation, Placement talk, Placement coordination) {
        return FindingSentence.of(
                wording.title(coordination.session())
                        + " starts at "
                        + wording.moment(coordination.start())
                        + ", before "
                        + wording.titleWithClusters(talk.session())
                        + " ends at "
                        + wording.momentAfter(coordination.start(), talk.end())
                        + ".");
    }
}
