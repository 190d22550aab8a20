package dev.plumbline.exchange.out.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.exchange.out.calendar.CalendarExporter;
import dev.plumbline.exchange.out.html.HtmlExporter;
import dev.plumbline.exchange.out.sheet.CsvExporter;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed, told to one person, or of one track. Rita is nowhere more than required. */
class PartMailTest {

    private static final String WAS = "    was: Wed 11 Nov 10:00 (15:00Z), 30 min, Salon A\n";

    private final Schedule before =
            problem("ada")
                    .agenda()
                    .at("a", "am", "10:00")
                    .at("b", "am", "10:30")
                    .audit()
                    .schedule();
    private final ScoredSchedule after =
            problem("bo").agenda().at("a", "pm", "13:00").at("b", "am", "10:00").audit();

    private static TinyProblem problem(String speakerOfA) {
        return TinyProblem.create()
                .talk("a", talk -> talk.speakers(speakerOfA).required("rita").track("mc"))
                .talk("b", talk -> talk.speakers("mei").required("ada").track("other"));
    }

    @Test
    void aSpeakerIsToldOfTheirOwnSessions() {
        assertThat(mail(Audience.PUBLIC, "mei", null))
                .startsWith("Agenda of Tiny: Mei: 1 moved\n")
                .contains("  * Talk b\n", "This part of the agenda as it is now")
                .doesNotContain("Talk a", "Ada", "Rita");
    }

    @Test
    void whoComesToASessionReadsWhereItWas() {
        assertThat(mail(Audience.PUBLIC, "bo", null))
                .contains("  * Talk a\n" + WAS)
                .contains("who: Ada (no longer), Bo (joins)\n")
                .doesNotContain("Talk b", "Rita");
    }

    /** Ada does not speak any more, and the public may not know that she is required. */
    @Test
    void whoIsOnlyRequiredIsToldByOrganizersAlone() {
        var scored = after;
        assertThat(
                        ProgrammeEdition.person(
                                List.of(scored.schedule().facts()), Audience.PUBLIC, "ada"))
                .isEmpty();
        assertThat(mail(Audience.ORGANIZER, "ada", null))
                .contains("  * Talk a\n", "  * Talk b\n", "Ada [private]");
        assertThat(mail(Audience.ORGANIZER, "rita", null))
                .contains("  * Talk a\n", "Rita [private]")
                .doesNotContain("  * Talk b\n");
    }

    @Test
    void aTrackIsToldOfItsSessions() {
        assertThat(mail(Audience.PUBLIC, null, "mc"))
                .startsWith("Agenda of Tiny: Mc: 1 moved\n")
                .contains("  * Talk a\n" + WAS)
                .doesNotContain("Talk b", "Rita");
    }

    private String mail(Audience audience, String person, String track) {
        var facts = after.schedule().facts();
        var edition =
                new ProgrammeEdition(
                        audience,
                        person == null ? null : facts.people().get(person),
                        track == null ? null : facts.tracks().get(track));
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var request =
                edition.request(
                        after,
                        Map.of(),
                        List.of(before),
                        ScheduleDiff.of(before, rules, after.schedule()));
        return new String(new TextExporter().write(request), StandardCharsets.UTF_8);
    }

    /** Rita was required in a session that is gone: her own calendar has to lose it. */
    @Test
    void whatSomebodyWasRequiredInIsCancelled() {
        var earlier = problem("ada").agenda().at("a", "am", "10:00").audit().schedule();
        var now = TinyProblem.create().talk("b", talk -> talk.speakers("mei").required("rita"));
        var scored = now.agenda().at("b", "am", "10:00").audit();
        var rita = scored.schedule().facts().people().get("rita");
        var request =
                new ProgrammeEdition(Audience.ORGANIZER, rita, null)
                        .request(scored, Map.of(), List.of(earlier), null);

        assertThat(new String(new CalendarExporter().write(request), StandardCharsets.UTF_8))
                .contains("STATUS:CANCELLED\r\n", "SUMMARY:Talk a\r\n", "SUMMARY:Talk b\r\n");
        var ofPublic =
                new ProgrammeEdition(Audience.PUBLIC, rita, null)
                        .request(scored, Map.of(), List.of(earlier), null);
        assertThat(new String(new CalendarExporter().write(ofPublic), StandardCharsets.UTF_8))
                .doesNotContain("SUMMARY");
    }

    /** A part is often sent to whom it is about; what organizers know of others is not in it. */
    @Test
    void aPartHasNeitherFindingsNorReasons() {
        var facts = after.schedule().facts();
        var part =
                new ProgrammeEdition(Audience.ORGANIZER, facts.people().get("rita"), null)
                        .request(after, Map.of(), List.of(before), null);
        String mail = new String(new TextExporter().write(part), StandardCharsets.UTF_8);

        assertThat(mail).contains("PRIVATE").doesNotContain("Findings", "Score");
        assertThat(new String(new HtmlExporter().write(part), StandardCharsets.UTF_8))
                .contains("Private.")
                .doesNotContain("findings-title");
        assertThat(new String(CsvExporter.findings().write(part), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    @Test
    void anotherTitleIsTold() {
        var old = TinyProblem.create().talk("a").agenda().at("a", "am", "10:00").audit();
        var renamed =
                TinyProblem.create()
                        .talk("a", talk -> talk.title("Hotplug, cancelled"))
                        .agenda()
                        .at("a", "am", "10:00")
                        .audit();
        var rules = RuleSet.of(renamed.schedule().facts(), ModelConfig.DEFAULT);
        var diff = ScheduleDiff.of(old.schedule(), rules, renamed.schedule());
        var request =
                ProgrammeEdition.whole(Audience.PUBLIC)
                        .request(renamed, Map.of(), List.of(old.schedule()), diff);

        assertThat(new String(new TextExporter().write(request), StandardCharsets.UTF_8))
                .startsWith("Agenda of Tiny: 1 renamed\n")
                .contains("  * Hotplug, cancelled\n    was announced as: Talk a\n");
        assertThat(diff.changes().getFirst().message()).contains("was announced as");
    }
}
