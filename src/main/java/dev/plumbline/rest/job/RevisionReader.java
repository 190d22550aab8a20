package dev.plumbline.rest.job;

import dev.plumbline.access.AgendaRefusedException;
import dev.plumbline.access.AgendaRight;
import dev.plumbline.access.AgendaSight;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.exchange.json.ChangeRequest;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.schedule.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the revision that a question is about. */
@ApplicationScoped
public class RevisionReader {

    private static final String HEAD = "head";

    private final AgendaService agendas;

    public RevisionReader(AgendaService agendas) {
        this.agendas = agendas;
    }

    /** A revision, and the agenda as it was then asked for. */
    public record Read(Agenda agenda, AgendaRevision revision, AgendaSight sight) {

        /** For whom it is to be answered: whoever may not see all gets what the public gets. */
        public Audience audience(Audience asked) {
            return sight.isAll() ? asked : Audience.PUBLIC;
        }
    }

    /**
     * A revision.
     *
     * @param number in digits, or {@code head}; the head when null
     * @throws RequestRefusal 404, 400
     */
    public Read read(String idOrSlug, @Nullable String number) {
        return read(idOrSlug, number, AgendaRight.READ);
    }

    /** The same for whoever has a right to the agenda. */
    public Read read(String idOrSlug, @Nullable String number, AgendaRight right) {
        var agenda = agendas.get(idOrSlug, right);
        boolean isHead = number == null || number.equals(HEAD);
        return new Read(
                agenda,
                agendas.revision(agenda, isHead ? agenda.head() : number("revision", number)),
                agendas.sight(agenda));
    }

    /**
     * Refuses to say what would come of a change that the caller may not make.
     *
     * @throws AgendaRefusedException when it is one
     */
    public void requireChange(Read of, Schedule changed) {
        agendas.requireChange(of.agenda(), of.revision(), changed);
    }

    /**
     * The revision's problem after a patch.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake
     * @throws AgendaRefusedException when it depends on what the caller may not see
     */
    public Problem patched(Read of, ChangeRequest.Patch patch, InputErrors errors) {
        return agendas.patched(of.agenda(), of.revision(), patch, errors);
    }

    /**
     * Refuses a question about a session of which the caller may not see everything.
     *
     * @throws AgendaRefusedException when it is one
     */
    public void requireOwn(Read of, Session session) {
        agendas.requireOwn(of.agenda(), session);
    }

    /**
     * An earlier revision of the same agenda.
     *
     * @param against its number in digits; when null, the one that is public, or else the one
     *     before
     * @throws RequestRefusal 404, 400; also when there is none before
     */
    public AgendaRevision earlier(Read of, @Nullable String against) {
        if (against != null) {
            return agendas.revision(of.agenda(), number("against", against));
        }
        Integer published = of.agenda().published();
        int number = of.revision().number();
        if (number == 1) {
            throw RequestRefusals.badParameter("against", "", "the number of another revision");
        }
        return agendas.revision(
                of.agenda(), published != null && published < number ? published : number - 1);
    }

    /**
     * The schedules that people know already, when a revision is exported.
     *
     * @param against the number of the revision that is compared with; null when none is
     * @throws RequestRefusal 404, 400
     */
    public List<Schedule> known(Read of, @Nullable String against) {
        Integer published = of.agenda().published();
        if (against == null && (published == null || published >= of.revision().number())) {
            return List.of();
        }
        return List.of(earlier(of, against).schedule().schedule());
    }

    private static int number(String parameter, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw RequestRefusals.badParameter(parameter, text, "the number of a revision");
        }
        return Integer.parseInt(text);
    }
}
