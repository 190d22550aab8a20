package dev.plumbline.rest.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.access.AgendaRight;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaPublication;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.HeadChange;
import dev.plumbline.agenda.PublicationCheck;
import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.json.ChangeRequest;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemPatch;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.store.PublicationStore;
import dev.plumbline.store.PublicationStore.Baseline;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes revisions public. */
@ApplicationScoped
public class PublicationService {

    private static final Exporter MAIL = ExportFormats.of("text").orElseThrow();
    private static final String PUBLISHED = "/published";

    private final PublicationStore store;
    private final AgendaService agendas;
    private final CalendarService calendars;
    private final RequestAuthor author;
    private final Clock clock;

    public PublicationService(
            PublicationStore store,
            AgendaService agendas,
            CalendarService calendars,
            RequestAuthor author,
            Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.calendars = calendars;
        this.author = author;
        this.clock = clock;
    }

    private record PublicationJson(@Nullable Integer revision, @Nullable Boolean dryRun) {}

    /**
     * Makes a revision public, and what is public the baseline of what follows; or says what that
     * would be.
     *
     * @param condition null is enough to ask what would be
     * @throws InvalidInputException with every mistake in the body
     * @throws RequestRefusal 404, 412, 428
     */
    public PublicationView publish(
            String idOrSlug, Optional<VersionCondition> condition, byte[] body) {
        var errors = new InputErrors();
        var wanted =
                new RecordReader(errors)
                        .read(JsonText.parse(body), InputPointer.base(""), PublicationJson.class);
        errors.throwIfAny();
        boolean isTry = Boolean.TRUE.equals(Objects.requireNonNull(wanted).dryRun());
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        if (condition.isEmpty() && !isTry) {
            throw RequestRefusals.noVersionSeen();
        }
        condition.ifPresent(seen -> agendas.check(agenda, seen));
        Integer number = wanted.revision();
        var revision = agendas.revision(agenda, number == null ? agenda.head() : number);
        var earlier = store.publications(agenda.id(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        if (isTry) {
            return view(agenda, null, revision, earlier);
        }
        var publication = next(revision, earlier);
        var after =
                store.publish(
                                agenda,
                                publication,
                                baseline(agenda, revision, publication),
                                calendars.secrets(revision))
                        .orElseThrow(() -> agendas.stale(agenda));
        return view(after, publication, revision, earlier);
    }

    private AgendaPublication next(AgendaRevision revision, List<AgendaPublication> earlier) {
        var now = clock.instant();
        if (earlier.isEmpty()) {
            return new AgendaPublication(1, revision.number(), author.name(), now);
        }
        var last = earlier.getFirst();
        var soonest = last.when().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        return new AgendaPublication(
                last.number() + 1,
                revision.number(),
                author.name(),
                now.isBefore(soonest) ? soonest : now);
    }

    /**
     * The head with what is public now; as a patch, so that the history can be gone through again.
     */
    private @Nullable Baseline baseline(
            Agenda agenda, AgendaRevision revision, AgendaPublication publication) {
        var head = agendas.revision(agenda, agenda.head());
        var published = published(head, revision.schedule().schedule(), publication.when());
        var before = head.problem().published();
        if (before != null && before.placements().equals(published.placements())) {
            return null;
        }
        ObjectNode request = JsonMapperFactory.mapper().createObjectNode();
        var operations = request.putArray("patch");
        operations
                .addObject()
                .put("op", "add")
                .put("path", PUBLISHED)
                .set("value", JsonMapperFactory.mapper().valueToTree(published));
        var errors = new InputErrors();
        var problem = ProblemPatch.apply(head.problem(), operations, ChangeRequest.PATCH, errors);
        errors.throwIfAny();
        var draft = new HeadChange(head).patched(Objects.requireNonNull(problem));
        return new Baseline(draft.after(head, author.name(), clock.instant()), request.toString());
    }

    private static Published published(AgendaRevision head, Schedule schedule, Instant when) {
        var problem = ScheduleRevision.publishing(head.problem(), schedule);
        var frozen =
                Optional.ofNullable(head.problem().published())
                        .map(Published::frozenBefore)
                        .orElse(null);
        return new Published(
                when.truncatedTo(ChronoUnit.MINUTES).atZone(problem.timeZone()).toOffsetDateTime(),
                null,
                frozen,
                Objects.requireNonNull(problem.published()).placements());
    }

    /**
     * What was made public, the newest first.
     *
     * @param before only publications with a lower number
     * @throws RequestRefusal 404
     */
    public List<AgendaPublication> list(String idOrSlug, int before, int most) {
        return store.publications(agendas.get(idOrSlug).id(), before, most);
    }

    /**
     * A publication, with what it told.
     *
     * @throws RequestRefusal 404
     */
    public PublicationView get(String idOrSlug, int number) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        var all =
                store.publications(
                        agenda.id(), Math.addExact(Math.max(number, 0), 1), Integer.MAX_VALUE);
        if (all.isEmpty() || all.getFirst().number() != number) {
            throw RequestRefusals.unknown("publication", String.valueOf(number));
        }
        var publication = all.getFirst();
        return view(
                agenda,
                publication,
                agendas.revision(agenda, publication.revision()),
                all.subList(1, all.size()));
    }

    private PublicationView view(
            Agenda agenda,
            @Nullable AgendaPublication publication,
            AgendaRevision revision,
            List<AgendaPublication> earlier) {
        var told = schedules(agenda, earlier);
        var schedule = revision.schedule().schedule();
        boolean isFirst = told.isEmpty();
        var before = isFirst ? Schedule.of(schedule.facts(), List.of()) : told.getLast();
        var changes = ScheduleDiff.of(before, revision.judged().rules(), schedule);
        boolean isSame =
                !isFirst && Programme.forPublic(before).equals(Programme.forPublic(schedule));
        return new PublicationView(
                agenda,
                publication,
                revision.number(),
                new PublicationCheck(revision, changes, lastBefore(agenda, revision, publication))
                        .warnings(isSame),
                changes,
                mail(revision, told, isFirst ? null : changes));
    }

    /** A baseline that came with the publication is no change that the public misses. */
    private static int lastBefore(
            Agenda agenda, AgendaRevision revision, @Nullable AgendaPublication publication) {
        return publication == null ? agenda.head() : revision.number();
    }

    private List<Schedule> schedules(Agenda agenda, List<AgendaPublication> newestFirst) {
        return newestFirst.reversed().stream()
                .map(one -> agendas.revision(agenda, one.revision()).schedule().schedule())
                .toList();
    }

    private static String mail(
            AgendaRevision revision, List<Schedule> told, @Nullable ScheduleDiff changes) {
        var request =
                ProgrammeEdition.whole(Audience.PUBLIC)
                        .request(revision.schedule(), Map.of(), told, changes);
        return new String(MAIL.write(request), StandardCharsets.UTF_8);
    }
}
