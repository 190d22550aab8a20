package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaMember;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.AgendaRole;
import dev.plumbline.agenda.ProposalWay;
import dev.plumbline.agenda.RandomHistory;
import dev.plumbline.agenda.RevisionNote;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.Config;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agendas, revisions and proposals in a file. */
class SqlAgendaStoreTest {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final List<AgendaRevision> REVISIONS = RandomHistory.of(7, 12).revisions();
    private static final AgendaRevision FIRST = REVISIONS.getFirst();

    @TempDir private Path dir;
    private SqlDatabase database;
    private AgendaStore store;

    /** The same one each time. */
    SqlDatabase open() {
        return SqlDatabase.open(dir);
    }

    @BeforeEach
    void openStore() {
        database = open();
        store = new SqlAgendaStore(database);
    }

    @AfterEach
    void closeStore() {
        database.close();
    }

    private static Agenda agenda(String id, String... tags) {
        return new Agenda(
                id,
                "slug-of-" + id,
                "Name of " + id,
                List.of(tags),
                List.of(
                        new AgendaMember("anna", AgendaRole.COMMITTEE, List.of()),
                        new AgendaMember("ravi", AgendaRole.ORGANIZER, List.of("t1", "t0"))),
                1,
                1,
                null);
    }

    private Agenda added(String id, String... tags) {
        var agenda = agenda(id, tags);
        store.add(agenda, FIRST, "{}");
        return agenda;
    }

    private Agenda appended(Agenda agenda, List<AgendaRevision> revisions) {
        var now = agenda;
        for (AgendaRevision revision : revisions) {
            now =
                    store.append(now, revision, "{\"number\":" + revision.number() + "}")
                            .orElseThrow();
        }
        return now;
    }

    private static String text(AgendaRevision revision) {
        return RevisionNote.of(revision)
                + revision.config().toString()
                + revision.problem()
                + ScheduleJson.write(revision.schedule(), Map.of());
    }

    @Test
    void nothingOfAnyRevisionIsLost() {
        var last = appended(added("a", "x", "b"), REVISIONS.subList(1, REVISIONS.size()));
        closeStore();
        openStore();

        assertThat(store.find("a")).contains(last);
        assertThat(store.find("slug-of-a")).contains(last);
        assertThat(last.head()).isEqualTo(REVISIONS.size());
        assertThat(last.version()).isEqualTo(REVISIONS.size());
        for (AgendaRevision revision : REVISIONS) {
            var found = store.revision("a", revision.number()).orElseThrow();
            assertThat(text(found)).isEqualTo(text(revision));
            assertThat(store.revision("a", revision.number())).contains(found);
        }
        assertThat(store.request("a", 3)).contains("{\"number\":3}");
        assertThat(store.revision("a", REVISIONS.size() + 1)).isEmpty();
        assertThat(store.history("a", Integer.MAX_VALUE, 100))
                .isEqualTo(REVISIONS.reversed().stream().map(RevisionNote::of).toList());
        assertThat(store.history("a", 4, 2)).extracting(RevisionNote::number).containsExactly(3, 2);
    }

    @Test
    void aProblemThatDidNotChangeIsStoredOnce() {
        appended(added("a"), REVISIONS.subList(1, REVISIONS.size()));
        long changes =
                IntStream.range(1, REVISIONS.size())
                        .filter(
                                index ->
                                        !REVISIONS
                                                .get(index)
                                                .problem()
                                                .equals(REVISIONS.get(index - 1).problem()))
                        .count();
        int stored =
                database.transaction(
                        c ->
                                new SqlStatements(c)
                                        .query(
                                                "SELECT COUNT(*) AS n FROM agenda_problem",
                                                row -> row.getInt("n"))
                                        .getFirst());

        assertThat(stored).isEqualTo(changes + 1);
        assertThat(stored).isLessThan(REVISIONS.size());
    }

    @Test
    void onlyWhoHasSeenTheLastVersionChangesAnything() {
        var seen = added("a");
        var after = appended(seen, REVISIONS.subList(1, 3));

        assertThat(store.append(seen, REVISIONS.get(1), "{}")).isEmpty();
        assertThat(store.update(seen)).isEmpty();
        assertThat(store.remove(seen)).isFalse();
        assertThat(store.find("a")).contains(after);
        assertThat(store.headAt("a", 2)).contains(2);
        assertThat(store.headAt("a", 99)).contains(3);
        assertThat(store.headAt("a", 0)).isEmpty();

        assertThat(store.remove(after)).isTrue();
        assertThat(store.find("a")).isEmpty();
        assertThat(store.append(after, REVISIONS.get(3), "{}")).isEmpty();
        assertThat(store.headAt("a", 2)).isEmpty();
    }

    @Test
    void whatIsChangedHasTheNextVersion() {
        var seen = added("a", "old");
        var changed =
                new Agenda(
                        "a",
                        "other",
                        "Other",
                        List.of("new", "newer"),
                        List.of(new AgendaMember("mia", AgendaRole.READER, List.of())),
                        seen.version(),
                        1,
                        1);
        var after = store.update(changed).orElseThrow();

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.tags()).containsExactly("new", "newer");
        assertThat(after.members()).isEqualTo(changed.members());
        assertThat(after.published()).isEqualTo(1);
        assertThat(store.find("other")).contains(after);
        assertThat(store.find("slug-of-a")).isEmpty();
        assertThat(store.headAt("a", 2)).contains(1);
    }

    @Test
    void aSlugIsGivenOnce() {
        var first = added("a");
        var second = added("b");
        var same =
                new Agenda("b", first.slug(), "B", List.of(), List.of(), second.version(), 1, null);

        assertThatThrownBy(() -> store.update(same))
                .isInstanceOfSatisfying(
                        SlugTakenException.class, e -> assertThat(e.agenda()).isEqualTo("a"));
        assertThatThrownBy(
                        () ->
                                store.add(
                                        new Agenda(
                                                "c",
                                                first.slug(),
                                                "C",
                                                List.of(),
                                                List.of(),
                                                1,
                                                1,
                                                null),
                                        FIRST,
                                        "{}"))
                .isInstanceOf(SlugTakenException.class);
        assertThat(store.find("b")).contains(second);
        assertThat(store.find("c")).isEmpty();
    }

    @Test
    void pagesHaveEveryAgendaOnce() {
        for (int number = 0; number < 7; number++) {
            added("a" + number, number % 2 == 0 ? "even" : "odd");
        }

        assertThat(pages(null, null, 3)).containsExactly("a6 a5 a4", "a3 a2 a1", "a0");
        assertThat(pages("odd", null, 3)).containsExactly("a5 a3 a1");
        assertThat(pages("even", "ravi", 2)).containsExactly("a6 a4", "a2 a0");
        assertThat(pages("even", "nobody", 2)).containsExactly("");
    }

    private List<String> pages(@Nullable String tag, @Nullable String holder, int most) {
        List<String> pages = new ArrayList<>();
        AgendaListing.Position last = null;
        do {
            var page = store.list(new AgendaListing(tag, holder, last, most));
            pages.add(String.join(" ", page.agendas().stream().map(Agenda::id).toList()));
            last = page.last();
        } while (last != null);
        return pages;
    }

    @Test
    void proposalsGoWithTheirScheduleAndKeepIt() {
        added("a");
        var schedules = new SqlScheduleStore(database, 1);
        for (String id : List.of("kept", "dropped", "other", "last")) {
            var submission =
                    new Submission(
                            "Name",
                            FIRST.problem(),
                            Config.DEFAULT,
                            List.of(),
                            NOW,
                            null,
                            null,
                            1,
                            "ada");
            schedules.add(StoredSchedule.created(id, submission));
        }
        var kept = proposal("kept", 1);
        var dropped = proposal("dropped", 2);
        assertThat(store.addProposal(kept)).isTrue();
        assertThat(store.addProposal(dropped)).isTrue();
        assertThat(store.addProposal(proposal("gone", 3))).isFalse();

        assertThat(store.proposals("a")).containsExactly(dropped, kept);
        assertThat(store.proposal("b", "kept")).isEmpty();
        schedules.remove("dropped");
        for (String id : List.of("kept", "other", "last")) {
            schedules.update(id, schedule -> schedule.fail("Broke off.", NOW));
        }
        assertThat(store.proposals("a")).containsExactly(kept);
        assertThat(store.proposal("a", "kept")).contains(kept);
        assertThat(schedules.find("kept")).isPresent();
        assertThat(schedules.find("other")).isEmpty();
        var news = new AgendaNews.Proposed("kept", 1, "DROPPED", null);
        var events = new SqlEventStore(database);
        long told = events.count("a");
        store.dropProposal(kept, news);
        store.dropProposal(kept, news);
        assertThat(store.proposals("a")).isEmpty();
        assertThat(events.after("a", told, 9)).hasSize(1);
        schedules.close();
    }

    private static AgendaProposal proposal(String id, int later) {
        return new AgendaProposal(id, "a", 1, ProposalWay.REPLAN, "anna", NOW.plusSeconds(later));
    }
}
