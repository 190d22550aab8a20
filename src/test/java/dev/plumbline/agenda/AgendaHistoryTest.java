package dev.plumbline.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.testing.TestSize;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever is changed, in whatever order: the history can be trusted. */
class AgendaHistoryTest {

    private static final int CHANGES = 10;

    private static final List<RandomHistory> HISTORIES =
            LongStream.range(0, TestSize.of("agenda.histories", 4, 400))
                    .mapToObj(seed -> RandomHistory.of(seed, CHANGES))
                    .toList();

    private static String text(AgendaRevision revision) {
        return ProblemJson.write(revision.problem())
                + ScheduleJson.write(revision.schedule(), Map.of())
                + revision.summary();
    }

    @Test
    void theSameChangesMakeTheSameHeadByteForByte() {
        Set<RevisionKind> kinds = EnumSet.noneOf(RevisionKind.class);
        for (RandomHistory history : HISTORIES) {
            var revisions = history.revisions();
            assertThat(history.replayed().stream().map(AgendaHistoryTest::text))
                    .containsExactlyElementsOf(
                            revisions.stream().map(AgendaHistoryTest::text).toList());
            revisions.forEach(revision -> kinds.add(revision.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(RevisionKind.values());
    }

    @Test
    void everyRevisionIsASchedule() {
        for (RandomHistory history : HISTORIES) {
            int number = 1;
            for (AgendaRevision revision : history.revisions()) {
                assertThat(revision.number()).isEqualTo(number++);
                var schedule = revision.schedule().schedule();
                assertThat(schedule.facts().problem()).isEqualTo(revision.problem());
                var rules = RuleSet.of(schedule.facts(), revision.config().modelOrDefault());
                assertThat(revision.schedule()).isEqualTo(ScheduleAudit.of(rules, schedule));
                assertThat(schedule.placements().size() + schedule.waitlist().size())
                        .isEqualTo(schedule.facts().sessions().size());
                assertThat(revision.summary()).isNotBlank().endsWith(".");
            }
        }
    }

    @Test
    void takingTheLastChangeBackGivesWhatWasBefore() {
        int refused = 0;
        for (RandomHistory history : HISTORIES) {
            var revisions = history.revisions();
            for (int index = 1; index < revisions.size(); index++) {
                var before = revisions.get(index - 1);
                var after = revisions.get(index);
                try {
                    var draft = new HeadChange(after).reverted(before, after);
                    var reverted = draft.after(after, "anna", Instant.EPOCH);
                    assertThat(reverted.problem()).isEqualTo(before.problem());
                    assertThat(places(reverted)).hasToString(places(before).toString());
                } catch (RevertRefusedException e) {
                    // Moves may leave a mistake that was there before; nothing else refuses.
                    assertThat(e.obstacles()).allMatch(one -> one.session() == null);
                    refused++;
                }
            }
        }
        assertThat(refused).isLessThan(HISTORIES.size() * CHANGES / 20);
    }

    private static List<FixedPlacement> places(AgendaRevision revision) {
        return revision.schedule().schedule().placements();
    }

    @Test
    void takingAnEarlierChangeBackLeavesAllOthers() {
        int made = 0;
        int refused = 0;
        for (RandomHistory history : HISTORIES) {
            var revisions = history.revisions();
            var head = revisions.getLast();
            for (int index = 1; index < revisions.size() - 1; index++) {
                var before = revisions.get(index - 1);
                var after = revisions.get(index);
                var changed = SessionPlaces.changed(at(before), at(after));
                try {
                    var draft = new HeadChange(head).reverted(before, after);
                    var now = draft.after(head, "anna", Instant.EPOCH);
                    var touched = SessionPlaces.changed(at(head), at(now));
                    for (String session : touched) {
                        assertThat(changed).contains(session);
                    }
                    for (String session : changed) {
                        assertThat(at(now).get(session)).isEqualTo(at(before).get(session));
                    }
                    made++;
                } catch (RevertRefusedException e) {
                    assertThat(e.obstacles()).isNotEmpty();
                    refused++;
                }
            }
        }
        assertThat(made).isPositive();
        assertThat(refused).isPositive();
    }

    private static SessionPlaces at(AgendaRevision revision) {
        return SessionPlaces.of(revision.schedule().schedule());
    }

    @Test
    void anOlderRevisionComesBackWhole() {
        for (RandomHistory history : HISTORIES) {
            var revisions = history.revisions();
            var head = revisions.getLast();
            for (AgendaRevision older : revisions) {
                var draft = new HeadChange(head).restored(older);
                var now = draft.after(head, "anna", Instant.EPOCH);
                assertThat(ScheduleJson.write(now.schedule(), Map.of()))
                        .isEqualTo(ScheduleJson.write(older.schedule(), Map.of()));
                assertThat(now.problem()).isEqualTo(older.problem());
                assertThat(Facts.of(now.problem()).problem()).isEqualTo(older.problem());
            }
        }
    }
}
