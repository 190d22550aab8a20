package dev.plumbline.explain.resilience;

import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.Finding;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what an outage does. */
final class OutageWords {

    private final FindingWording wording;

    OutageWords(ZoneId zone) {
        wording = new FindingWording(zone);
    }

    String message(
            @Nullable Person person,
            @Nullable Session session,
            List<Session> lost,
            List<Finding> broken,
            boolean repaired,
            List<SessionChange> changes) {
        String who = person == null ? "" : person.name();
        String without = "Without " + (session == null ? who : wording.title(session));
        if (!lost.isEmpty()) {
            without +=
                    " "
                            + wording.enumerate(lost.stream().map(wording::title).toList())
                            + (lost.size() == 1 ? " falls out, and" : " fall out, and");
        }
        if (broken.isEmpty()) {
            return without + " everything else holds as it stands.";
        }
        String problems = broken.stream().map(Finding::message).collect(Collectors.joining(" "));
        if (!repaired) {
            return without
                    + " the agenda does not hold, and no small repair was found: "
                    + problems;
        }
        return without
                + " the agenda does not hold as it stands: "
                + problems
                + " At most "
                + wording.count(changes.size(), "change repairs", "changes repair")
                + " it: "
                + changes.stream().map(SessionChange::message).collect(Collectors.joining(" "));
    }
}
