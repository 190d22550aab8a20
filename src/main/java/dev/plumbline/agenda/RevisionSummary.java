package dev.plumbline.agenda;

import dev.plumbline.explain.diff.ScheduleDifferences;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.explain.whatif.AgendaMove;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what a revision changed, in a few sentences. They are for organizers, and yet never say when
 * somebody cannot come, or why.
 */
final class RevisionSummary {

    /** So many changes are told one by one. */
    private static final int MOST = 5;

    private final Schedule before;
    private final Schedule after;
    private final FindingWording wording;

    /** Of what lies between two schedules. */
    RevisionSummary(Schedule before, Schedule after) {
        this.before = before;
        this.after = after;
        wording = new FindingWording(after.facts().problem().timeZone());
    }

    static String created(Schedule schedule) {
        var wording = new FindingWording(schedule.facts().problem().timeZone());
        long waiting = schedule.waitlist().stream().filter(one -> !one.isBreak()).count();
        long placed =
                schedule.placements().stream().filter(one -> !one.session().isBreak()).count();
        return "Begins with %s, and %s on the waitlist."
                .formatted(
                        wording.count(placed, "session that has a place", "sessions with a place"),
                        wording.count(waiting, "session", "sessions"));
    }

    /** Moves that change the problem have no effect that could be seen, so they are told. */
    String moved(List<AgendaMove> moves) {
        List<String> sentences = new ArrayList<>();
        for (AgendaMove move : moves) {
            String told = told(move);
            if (!told.isEmpty()) {
                sentences.add(told);
            }
        }
        return sentence(sentences);
    }

    private String told(AgendaMove move) {
        return switch (move) {
            case AgendaMove.Place place -> "";
            case AgendaMove.Unplace unplace -> "";
            case AgendaMove.Swap swap -> "";
            case AgendaMove.ChangeMinutes change -> "";
            case AgendaMove.AddUnavailability busy -> person(busy.person()) + " has less time.";
            case AgendaMove.RemovePerson gone -> person(gone.person()) + " takes part no more.";
            case AgendaMove.Pin pin -> title(pin.session()) + " is pinned.";
            case AgendaMove.Unpin unpin -> title(unpin.session()) + " is pinned no more.";
            case AgendaMove.SetMinutes set -> title(set.session()) + " may have another length.";
            case AgendaMove.HalveWindow halve ->
                    "The time slot \"%s\" is halved.".formatted(halve.timeSlot());
        };
    }

    private String person(String id) {
        var person = before.facts().people().get(id);
        return person == null ? id : person.name();
    }

    private String title(String id) {
        return session(before.facts(), id);
    }

    private String session(Facts facts, String id) {
        return facts.session(id).map(wording::title).orElse("\"" + id + "\"");
    }

    /**
     * After a patch.
     *
     * @param parts of the problem that are not what they were
     */
    String patched(List<String> parts) {
        return sentence(
                List.of(
                        parts.isEmpty()
                                ? "The problem is patched to what it was."
                                : "Changed in the problem: " + enumerated(parts) + "."));
    }

    /**
     * After a change that can be named.
     *
     * @param first a sentence
     */
    String told(String first) {
        return sentence(List.of(first));
    }

    private String sentence(List<String> first) {
        var changes = ScheduleDifferences.of(before, after).changes();
        List<String> all = new ArrayList<>(limited(first, "more changes"));
        all.addAll(limited(changes.stream().map(SessionChange::message).toList(), "more sessions"));
        return all.isEmpty() ? "Nothing stands otherwise." : String.join(" ", all);
    }

    private static List<String> limited(List<String> sentences, String rest) {
        if (sentences.size() <= MOST + 1) {
            return sentences;
        }
        List<String> some = new ArrayList<>(sentences.subList(0, MOST));
        some.add("And %d %s.".formatted(sentences.size() - MOST, rest));
        return some;
    }

    private String enumerated(List<String> items) {
        if (items.size() <= MOST + 1) {
            return wording.enumerate(items);
        }
        List<String> some = new ArrayList<>(items.subList(0, MOST));
        some.add("%d more".formatted(items.size() - MOST));
        return wording.enumerate(some);
    }
}
