package dev.plumbline.rest.job;

import dev.plumbline.access.AgendaRight;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.problem.Person;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.store.PublicationStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each person of an agenda a calendar under an address that nobody can guess. */
@ApplicationScoped
public class CalendarService {

    private static final int SECRET_BYTES = 24;

    private final PublicationStore store;
    private final AgendaService agendas;
    private final SecureRandom random = new SecureRandom();

    public CalendarService(PublicationStore store, AgendaService agendas) {
        this.store = store;
        this.agendas = agendas;
    }

    /**
     * A person's calendar.
     *
     * @param person id of the person
     * @param name as in the public revision
     * @param secret the part of the address that nobody can guess
     */
    public record Calendar(String person, String name, String secret) {}

    /** A new secret for everybody in a revision, by the person's id. */
    Map<String, String> secrets(AgendaRevision revision) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (Person person : revision.problem().people()) {
            secrets.put(person.id(), secret());
        }
        return secrets;
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The calendars of all people in the public revision; none when nothing is published.
     *
     * @throws RequestRefusal 404
     */
    public List<Calendar> list(String idOrSlug) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        Integer published = agenda.published();
        return published == null
                ? List.of()
                : calendars(agenda, agendas.revision(agenda, published));
    }

    private List<Calendar> calendars(Agenda agenda, AgendaRevision revision) {
        var secrets = store.calendars(agenda.id());
        List<Calendar> all = new ArrayList<>();
        for (Person person : revision.problem().people()) {
            String secret = secrets.get(person.id());
            if (secret != null) {
                all.add(new Calendar(person.id(), person.name(), secret));
            }
        }
        return all;
    }

    /**
     * Gives a person's calendar another address; the one before leads nowhere any more.
     *
     * @throws RequestRefusal 404
     */
    public Calendar renew(String idOrSlug, String person) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        if (!store.renewCalendar(agenda.id(), person, secret())) {
            throw RequestRefusals.unknown("calendar", person);
        }
        return list(agenda.id()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> RequestRefusals.unknown("calendar", person));
    }
}
