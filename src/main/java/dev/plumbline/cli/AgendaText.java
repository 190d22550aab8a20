package dev.plumbline.cli;

import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agenda as {@code solve} prints it (the format {@code text} is {@code exchange.out.text}): slot
 * by slot, times in the conference's zone, for remote speakers also in their own.
 */
final class AgendaText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final String INDENT = " ".repeat(17);

    private final ScoredSchedule scored;
    private final Map<Session, WaitlistReason> reasons;
    private final ZoneId zone;

    /**
     * @param reasons of the waitlist, as far as they were found out
     */
    AgendaText(ScoredSchedule scored, Map<Session, WaitlistReason> reasons) {
        this.scored = scored;
        this.reasons = reasons;
        this.zone = scored.schedule().facts().problem().timeZone();
    }

    String text() {
        var problem = scored.schedule().facts().problem();
        var text =
                new StringBuilder(problem.name())
                        .append("\nTimes are in ")
                        .append(ZoneLabel.of(zone))
                        .append(".\n");
        scored.schedule().facts().slots().stream()
                .sorted(Comparator.comparingLong(Slot::start))
                .forEach(slot -> appendSlot(text, slot));
        appendWaitlist(text);
        return text.toString();
    }

    private void appendSlot(StringBuilder text, Slot slot) {
        text.append("\n")
                .append(DAY.format(Interval.at(slot.start(), zone)))
                .append(", ")
                .append(slot.room().name())
                .append(", ")
                .append(time(slot.start(), zone))
                .append("-")
                .append(time(slot.end(), zone));
        if (slot.track() != null) {
            text.append(", ").append(slot.track().name());
        }
        text.append("\n");
        var placements =
                scored.schedule().placements().stream()
                        .filter(placement -> placement.slot() == slot)
                        .toList();
        if (placements.isEmpty()) {
            text.append("  (empty)\n");
        }
        placements.forEach(placement -> appendPlacement(text, placement));
    }

    private void appendPlacement(StringBuilder text, FixedPlacement placement) {
        Session session = placement.session();
        text.append(
                "  %s  %3d min  %s%n"
                        .formatted(
                                time(placement.start(), zone),
                                placement.minutes(),
                                session.title()));
        String details =
                Stream.of(speakers(placement), clusters(session))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        if (!details.isEmpty()) {
            text.append(INDENT).append(details).append("\n");
        }
    }

    private String speakers(FixedPlacement placement) {
        return placement.session().attendees().speakers().stream()
                .map(speaker -> speaker.name() + ownTime(speaker, placement))
                .collect(Collectors.joining(", "));
    }

    private String ownTime(Person speaker, FixedPlacement placement) {
        ZoneId own = speaker.timeZone();
        if (speaker.attendance() != Attendance.REMOTE || own == null) {
            return "";
        }
        var there = Interval.at(placement.start(), own);
        boolean sameDay =
                there.toLocalDate().equals(Interval.at(placement.start(), zone).toLocalDate());
        return " (remote, %s in %s)"
                .formatted((sameDay ? TIME : DAY_AND_TIME).format(there), ZoneLabel.of(own));
    }

    private static String clusters(Session session) {
        return session.clusters().stream()
                .map(TopicCluster::name)
                .collect(Collectors.joining(", "));
    }

    private void appendWaitlist(StringBuilder text) {
        List<Session> waitlist = scored.schedule().waitlist();
        if (waitlist.isEmpty()) {
            text.append("\nEverything has a place.\n");
            return;
        }
        text.append("\nWaitlist\n");
        waitlist.stream()
                .sorted(Comparator.comparingInt(session -> -session.priority()))
                .forEach(session -> appendWaiting(text, session));
    }

    private void appendWaiting(StringBuilder text, Session session) {
        text.append(
                "  priority %d  %3d min  %s%n"
                        .formatted(
                                session.priority(), session.preferredMinutes(), session.title()));
        WaitlistReason reason = reasons.get(session);
        if (reason != null) {
            text.append("    ").append(reason.text()).append("\n");
        }
    }

    private static String time(long minute, ZoneId where) {
        return TIME.format(Interval.at(minute, where));
    }
}
