package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.ConferenceClock;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changes, by headlines: each session with its old and its new place, and who is concerned.
 */
final class ChangeLines {

    private static final String TITLE = "  * ";
    private static final String BELOW = "    ";
    private static final int PLACE = "    was: ".length();

    private final Programme programme;
    private final ConferenceClock clock;

    ChangeLines(Programme programme) {
        this.programme = programme;
        this.clock = new ConferenceClock(programme.zone(), "Z");
    }

    void write(WrappedLines lines, List<ChangeNews> news) {
        if (news.isEmpty()) {
            lines.gap().line("Nothing changes that anybody would notice.");
        }
        ChangeHeadline last = null;
        for (ChangeNews one : news) {
            if (one.headline() != last) {
                lines.heading(one.headline().title());
            }
            last = one.headline();
            write(lines.gap(), one);
        }
    }

    private void write(WrappedLines lines, ChangeNews news) {
        lines.wrapped(TITLE, OneLine.of(news.session().title()));
        var change = news.change();
        if (change == null) {
            stays(lines, news.session());
        } else {
            if (change.kinds().contains(SessionChange.Kind.RENAMED)) {
                String before = change.from().session().title();
                lines.wrapped(BELOW, PLACE, "was announced as: " + OneLine.of(before));
            }
            place(lines, "was: ", change.from());
            place(lines, "now: ", change.to());
        }
        if (!news.concerned().isEmpty()) {
            lines.wrapped(BELOW, PLACE, "who: " + names(news));
        }
    }

    private void stays(WrappedLines lines, Session session) {
        programme
                .item(session.id())
                .ifPresent(
                        item ->
                                place(
                                        lines,
                                        "at:  ",
                                        item.start(),
                                        item.minutes(),
                                        item.room().name()));
    }

    private void place(WrappedLines lines, String word, @Nullable FixedPlacement placement) {
        if (placement != null) {
            place(
                    lines,
                    word,
                    Interval.instant(placement.start()),
                    placement.minutes(),
                    placement.placedSlot().room().name());
        }
    }

    private void place(WrappedLines lines, String word, Instant start, int minutes, String room) {
        lines.wrapped(
                BELOW + word,
                PLACE,
                "%s, %d min, %s".formatted(clock.moment(start), minutes, OneLine.of(room)));
    }

    private static String names(ChangeNews news) {
        return news.concerned().stream()
                .map(
                        person ->
                                OneLine.of(person.name())
                                        + role(news, person.id())
                                        + (person.isPrivate() ? " [private]" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Whether the person comes or goes, where the session itself stays. */
    private static String role(ChangeNews news, String person) {
        SessionChange change = news.change();
        if (change == null) {
            return isBound(news.session(), person) ? " (joins)" : " (no longer)";
        }
        var from = change.from();
        var to = change.to();
        if (from == null || to == null) {
            return "";
        }
        boolean before = isBound(from.session(), person);
        boolean after = isBound(to.session(), person);
        return before == after ? "" : after ? " (joins)" : " (no longer)";
    }

    private static boolean isBound(Session session, String person) {
        return session.attendees().bound().stream().anyMatch(one -> one.id().equals(person));
    }
}
