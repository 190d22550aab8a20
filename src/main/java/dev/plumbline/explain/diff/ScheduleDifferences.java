package dev.plumbline.explain.diff;

import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What leads from one schedule to another, whatever it is worth.
 *
 * @param changes of sessions that do not stand as they stood, in the order of time
 * @param told who must be told, by name
 * @param audience changes of sessions without people, whose audience must be told
 */
public record ScheduleDifferences(
        List<SessionChange> changes, List<PersonToTell> told, List<SessionChange> audience) {

    private static final Comparator<SessionChange> BY_TIME =
            Comparator.comparingLong(ScheduleDifferences::time)
                    .thenComparing(change -> change.session().id());

    /** From one schedule to another, which may be of another problem. */
    public static ScheduleDifferences of(Schedule before, Schedule after) {
        var wording = new FindingWording(after.facts().problem().timeZone());
        var finder = new SessionChanges(wording);
        var tellings = new PeopleToTell(wording);
        List<SessionChange> changes = new ArrayList<>();
        for (var both : PairedSessions.of(before, after)) {
            var change = finder.of(both);
            change.ifPresent(changes::add);
            tellings.add(both, change.orElse(null));
        }
        changes.sort(BY_TIME);
        return new ScheduleDifferences(
                List.copyOf(changes),
                tellings.people().stream()
                        .sorted(
                                Comparator.comparing((PersonToTell told) -> told.person().name())
                                        .thenComparing(told -> told.person().id()))
                        .toList(),
                tellings.audience());
    }

    /** Where it stands, or where it stood; last of all what never had a place. */
    private static long time(SessionChange change) {
        var placement = change.to() == null ? change.from() : change.to();
        return placement == null ? Long.MAX_VALUE : placement.start();
    }
}
