package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

/** Who follows a track need not choose between two rooms. */
final class TrackParallel implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "trackParallel",
                    "Track beside itself",
                    "Sessions of a track do not run at the same time in two rooms. A track to which all sessions belong is the whole, and is not looked at.",
                    Severity.SOFT,
                    1,
                    "minutes shared by two sessions, per track",
                    "Ten minutes that people of a track miss are as bad as a change of topic.");

    private final SessionKeys<String> keys;
    private final Facts facts;
    private final FindingWording wording;

    TrackParallel(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        var parallel = new ParallelTracks(facts);
        keys =
                SessionKeys.shared(
                        facts,
                        session -> parallel.contains(session.track()) ? track(session) : List.of());
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
        return new ParallelGroup(facts.tracks().get(key).name(), wording);
    }

    private static List<String> track(Session session) {
        var track = session.track();
        return track == null || session.isBreak() ? List.of() : List.of(track.id());
    }
}
