package dev.plumbline.exchange.out.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.Edition;
import dev.plumbline.explain.diff.Diff;
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
                .startsWith("Agenda of Tiny: 1 moved\n")
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
        assertThat(Edition.person(scored.schedule().facts(), Audience.PUBLIC, "ada")).isEmpty();
        assertThat(mail(Audience.ORGANIZER, "ada", null))
                .contains("  * Talk a\n", "  * Talk b\n", "Ada [private]");
        assertThat(mail(Audience.ORGANIZER, "rita", null))
                .contains("  * Talk a\n", "Rita [private]")
                .doesNotContain("  * Talk b\n");
    }

    @Test
    void aTrackIsToldOfItsSessions() {
        assertThat(mail(Audience.PUBLIC, null, "mc"))
                .startsWith("Agenda of Tiny: 1 moved\n")
                .contains("  * Talk a\n" + WAS)
                .doesNotContain("Talk b", "Rita");
    }

    private String mail(Audience audience, String person, String track) {
        var facts = after.schedule().facts();
        var edition =
                new Edition(
                        audience,
                        person == null ? null : facts.people().get(person),
                        track == null ? null : facts.tracks().get(track));
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var request =
                edition.request(
                        after, Map.of(), List.of(before), Diff.of(before, rules, after.schedule()));
        return new String(new TextExporter().write(request), StandardCharsets.UTF_8);
    }
}
