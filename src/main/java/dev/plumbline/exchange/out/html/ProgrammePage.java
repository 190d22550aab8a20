package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.AgendaDay;
import dev.plumbline.exchange.out.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the template shows.
 *
 * @param zone the id of the conference's zone
 * @param dates from when to when, to read
 * @param backstage null for the public
 */
public record ProgrammePage(
        String name,
        String zone,
        String dates,
        List<PageDay> days,
        List<PageWaiting> waitlist,
        @Nullable PageBackstage backstage) {

    static ProgrammePage of(Programme agenda) {
        var words = new PageWords(agenda);
        var days = AgendaDay.of(agenda).stream().map(day -> PageDay.of(day, words)).toList();
        var backstage = agenda.backstage();
        return new ProgrammePage(
                agenda.title(),
                agenda.zone().getId(),
                dates(days),
                days,
                agenda.waitlist().stream().map(PageWaiting::of).toList(),
                backstage == null ? null : PageBackstage.of(backstage));
    }

    private static String dates(List<PageDay> days) {
        return switch (days.size()) {
            case 0 -> "No date yet";
            case 1 -> days.getFirst().name();
            default -> days.getFirst().name() + " to " + days.getLast().name();
        };
    }

    /** Whether organizers see what is wrong. */
    public boolean showsFindings() {
        return backstage != null && backstage.isWhole();
    }

    /** Whether several rooms are in use on some day. */
    public boolean hasRooms() {
        return days.stream().anyMatch(PageDay::hasRooms);
    }
}
