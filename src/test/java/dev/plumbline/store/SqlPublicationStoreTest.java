package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.AgendaPublication;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.NumberedEvent;
import dev.plumbline.agenda.ProposalWay;
import dev.plumbline.agenda.RandomHistory;
import dev.plumbline.agenda.Webhook;
import dev.plumbline.agenda.WebhookDelivery;
import dev.plumbline.problem.Config;
import dev.plumbline.store.PublicationStore.Baseline;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications, events and webhooks in a file. */
class SqlPublicationStoreTest {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final List<AgendaRevision> REVISIONS = RandomHistory.of(7, 3).revisions();

    @TempDir private Path dir;
    private SqlDatabase database;
    private AgendaStore agendas;
    private PublicationStore publications;
    private EventStore events;
    private WebhookStore webhooks;
    private Agenda agenda;

    /** The same one each time. */
    SqlDatabase open() {
        return SqlDatabase.open(dir);
    }

    @BeforeEach
    void openStores() {
        openAll();
        agenda = new Agenda("a", "slug", "Name", List.of(), List.of(), 1, 1, null);
        agendas.add(agenda, REVISIONS.getFirst(), "{}");
    }

    private void openAll() {
        database = open();
        agendas = new SqlAgendaStore(database);
        publications = new SqlPublicationStore(database);
        events = new SqlEventStore(database);
        webhooks = new SqlWebhookStore(database);
    }

    @AfterEach
    void closeStores() {
        database.close();
    }

    private Agenda published(int number, Map<String, String> calendars) {
        return publications
                .publish(
                        agenda,
                        new AgendaPublication(number, 1, "anna", NOW.plusSeconds(number)),
                        null,
                        calendars)
                .orElseThrow();
    }

    private Webhook webhook(String id, AgendaEventType... types) {
        var webhook =
                new Webhook(id, "a", "https://example.org/", "secret", Set.of(types), "anna", NOW);
        assertThat(webhooks.add(webhook, 2)).isTrue();
        return webhook;
    }

    @Test
    void aPublicationCountsWholeOrNotAtAll() {
        var publication = new AgendaPublication(1, 1, "anna", NOW);
        var after =
                publications
                        .publish(
                                agenda,
                                publication,
                                new Baseline(REVISIONS.get(1), "{\"patch\":[]}"),
                                Map.of("p1", "first", "p2", "second"))
                        .orElseThrow();
        assertThat(after.published()).isEqualTo(1);
        assertThat(after.head()).isEqualTo(2);
        assertThat(after.version()).isEqualTo(2);

        assertThat(publications.publish(agenda, publication, null, Map.of("p3", "x"))).isEmpty();
        assertThat(publications.calendars("a")).containsOnlyKeys("p1", "p2");
        assertThat(events.after("a", 0, 9))
                .extracting(NumberedEvent::type)
                .containsExactly(AgendaEventType.PUBLICATION, AgendaEventType.REVISION);

        database.close();
        openAll();
        assertThat(publications.publications("a", Integer.MAX_VALUE, 9))
                .containsExactly(publication);
        assertThat(publications.named("slug")).contains(after);
        assertThat(publications.named("a")).isEmpty();
        assertThat(agendas.request("a", 2)).contains("{\"patch\":[]}");
    }

    @Test
    void aCalendarKeepsItsSecretUntilItIsRenewed() {
        agenda = published(1, Map.of("p1", "first"));
        agenda = published(2, Map.of("p1", "other", "p2", "second"));
        assertThat(publications.calendars("a")).isEqualTo(Map.of("p1", "first", "p2", "second"));
        assertThat(publications.calendar("first")).contains(new PersonCalendar("a", "p1"));
        assertThat(publications.renewCalendar("a", "p1", "third")).isTrue();
        assertThat(publications.calendar("first")).isEmpty();
        assertThat(publications.renewCalendar("a", "nobody", "fourth")).isFalse();
    }

    @Test
    void theLastEventsAreRememberedInTheirOrder() {
        for (int i = 1; i <= 1_003; i++) {
            events.add("a", new AgendaNews.Standing(i, 1, null, null));
        }
        events.add("gone", new AgendaNews.Erased(1));
        assertThat(events.count("a")).isEqualTo(1_003);
        assertThat(events.after("a", 0, 2))
                .extracting(NumberedEvent::number)
                .containsExactly(4L, 5L);
        assertThat(events.after("a", 1_003, 2)).isEmpty();
        assertThat(events.latest(List.of("a", "gone", "never"))).isEqualTo(Map.of("a", 1_003L));
    }

    @Test
    void thatAnAgendaIsGoneIsToldForAWhile() {
        webhook("w", AgendaEventType.DELETED);
        assertThat(agendas.remove(agenda)).isTrue();
        webhooks.forget();
        assertThat(events.after("a", 0, 2))
                .extracting(NumberedEvent::type)
                .containsExactly(AgendaEventType.DELETED);
        var due = webhooks.due(Instant.now(), 9).getFirst();
        assertThat(due.body()).contains("\"type\":\"deleted\"").contains("\"event\":1");
        webhooks.end(ended(due, WebhookDelivery.State.DELIVERED));
        events.forget(Instant.now().plusSeconds(1));
        webhooks.forget();
        assertThat(events.after("a", 0, 2)).isEmpty();
        assertThat(webhooks.find("w")).isEmpty();
    }

    private static WebhookDelivery ended(WebhookDelivery one, WebhookDelivery.State state) {
        return new WebhookDelivery(
                one.number(),
                one.webhook(),
                one.event(),
                one.type(),
                one.when(),
                one.body(),
                one.repeats(),
                state,
                one.attempts(),
                one.due(),
                204,
                null,
                NOW);
    }

    @Test
    void aCallIsMadeByOneServerAndAgainWhenNobodySaysHowItWent() {
        var webhook = webhook("w", AgendaEventType.AGENDA);
        webhook("other", AgendaEventType.PUBLICATION);
        assertThat(webhooks.add(webhook, 2)).as("no more than two").isFalse();
        events.add("a", AgendaNews.Standing.of(agenda));
        var now = Instant.now();
        var due = webhooks.due(now, 9);
        assertThat(due).hasSize(1);

        var claimed = webhooks.claim(due.getFirst(), now, now.plusSeconds(60)).orElseThrow();
        assertThat(claimed.attempts()).isEqualTo(1);
        assertThat(webhooks.claim(due.getFirst(), now, now.plusSeconds(60))).isEmpty();
        assertThat(webhooks.next("w", now)).isEmpty();
        var later = now.plus(Duration.ofSeconds(61));
        var again = webhooks.claim(claimed, later, later.plusSeconds(60)).orElseThrow();
        webhooks.end(ended(claimed, WebhookDelivery.State.FAILED));
        assertThat(webhooks.delivery("w", claimed.number()).orElseThrow().state())
                .as("the attempt before has nothing to say any more")
                .isEqualTo(WebhookDelivery.State.WAITING);
        webhooks.end(ended(again, WebhookDelivery.State.DELIVERED));
        var done = webhooks.delivery("w", claimed.number()).orElseThrow();
        assertThat(done.state()).isEqualTo(WebhookDelivery.State.DELIVERED);
        assertThat(done.status()).isEqualTo(204);

        var repeated = webhooks.repeat(done, later);
        assertThat(repeated.repeats()).isEqualTo(done.number());
        assertThat(webhooks.deliveries("w", Long.MAX_VALUE, 9)).hasSize(2);
        webhooks.remove("w");
        assertThat(webhooks.due(later.plusSeconds(999), 9)).isEmpty();
    }

    @Test
    void ofAProposalEachStateIsToldOnce() {
        var schedules = new SqlScheduleStore(database, 9);
        var submission =
                new Submission(
                        "Name",
                        REVISIONS.getFirst().problem(),
                        Config.DEFAULT,
                        List.of(),
                        NOW,
                        null,
                        null,
                        1,
                        "ada");
        schedules.add(StoredSchedule.created("s", submission));
        agendas.addProposal(new AgendaProposal("s", "a", 1, ProposalWay.SOLVE, "anna", NOW));
        events.tellProposals();
        events.tellProposals();
        schedules.update("s", schedule -> schedule.fail("Broke off.", NOW));
        events.tellProposals();
        events.tellProposals();
        assertThat(events.after("a", 0, 9))
                .extracting(NumberedEvent::data)
                .satisfiesExactly(
                        data -> assertThat(data).contains("DATASET_CREATED"),
                        data -> assertThat(data).contains("SOLVING_FAILED"));
        schedules.close();
    }
}
