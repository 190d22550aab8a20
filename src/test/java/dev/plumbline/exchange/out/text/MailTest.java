package dev.plumbline.exchange.out.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails, word for word. */
class MailTest {

    @Test
    void tellsAnAgenda() {
        assertThat(mail(new ExportRequest(TrickyProgrammes.plain())))
                .isEqualTo(
                        """
                        Agenda of Tiny

                        Times are in America/New_York, then in UTC (marked Z).

                        Wednesday 11 November 2026
                        ==========================

                        10:00-11:15 (15:00Z-16:15Z), Salon A: Mc

                          10:00  15:00Z   30 min  Talk a
                                                  Ada
                                                  [Pci]
                          10:30  15:30Z   30 min  Talk b
                                                  Bo, Ravi
                                                  [Iommu]
                          11:00  16:00Z   15 min  Break

                        10:00-10:30 (15:00Z-15:30Z), Salon B

                          10:00  15:00Z   30 min  Talk c
                                                  Ada

                        13:00-13:45 (18:00Z-18:45Z), Salon A

                          13:00  18:00Z   45 min  Talk k
                                                  [Pci] [Iommu]

                        Waitlist (no place so far)
                        ==========================

                          * Talk d
                            Mei
                        """);
    }

    @Test
    void tellsWhatChanged() {
        var request =
                new ExportRequest(
                        TrickyProgrammes.revised(),
                        List.of(TrickyProgrammes.plain()),
                        TrickyProgrammes.changes());

        assertThat(mail(request))
                .startsWith(
                        """
                        Agenda of Tiny: 2 to the waitlist, 3 moved, 1 from the waitlist

                        Times are in America/New_York, then in UTC (marked Z).

                        Without a place now (waitlist)
                        ==============================

                          * Talk c
                            was: Wed 11 Nov 10:00 (15:00Z), 30 min, Salon B
                            who: Ada

                          * Talk k
                            was: Wed 11 Nov 13:00 (18:00Z), 45 min, Salon A

                        Moved
                        =====

                          * Talk b
                            was: Wed 11 Nov 10:30 (15:30Z), 30 min, Salon A
                            now: Wed 11 Nov 10:30 (15:30Z), 30 min, Salon B
                            who: Bo, Ravi

                          * Break
                            was: Wed 11 Nov 11:00 (16:00Z), 15 min, Salon A
                            now: Wed 11 Nov 10:45 (15:45Z), 15 min, Salon A

                          * Talk a
                            was: Wed 11 Nov 10:00 (15:00Z), 30 min, Salon A
                            now: Wed 11 Nov 11:00 (16:00Z), 30 min, Salon A
                            who: Ada

                        From the waitlist
                        =================

                          * Talk d
                            now: Wed 11 Nov 13:00 (18:00Z), 30 min, Salon A
                            who: Mei

                        The whole agenda as it is now
                        =============================

                        Wednesday 11 November 2026
                        """);
    }

    @Test
    void namesTheDayWhereTheClocksDiffer() {
        assertThat(mail(TrickyProgrammes.ALL.get("the night the clocks go back")))
                .contains(
                        """
                        23:15-Sun 00:45 (Sun 03:15Z-04:45Z), Salon A

                          23:15  Sun 03:15Z   90 min  Talk a
                        """)
                .contains(
                        """
                        00:45-01:45 (04:45Z-06:45Z), Salon A

                          00:45      04:45Z   60 min  Talk b
                                                      Bo
                          01:45      05:45Z   60 min  Talk c
                        """);
        assertThat(mail(TrickyProgrammes.ALL.get("a zone of half hours")))
                .contains("  00:45  Wed 19:15Z   60 min  Talk b\n");
    }

    @Test
    void tellsOrganizersWhatWasFound() {
        assertThat(mail(TrickyProgrammes.organizers()))
                .contains("PRIVATE, for organizers only")
                .contains(
                        """
                        Findings (private: for organizers only)
                        =======================================

                        Broken (hard)

                              -30  Ada is needed at the same time in "Talk a" at Wed 11 Nov
                                   10:00-10:30 in Salon A and in "Talk c" at Wed 11 Nov
                                   10:00-10:30 in Salon B. [personDoubleBooked]
                        """)
                .endsWith("\nScore -30hard/-16medium/-49soft\n");
    }

    @Test
    void hasASubjectThatFits() {
        String name = "An Exceedingly Long Name of a Conference That Goes On and On, 漢字, and On";
        String subject = MailSubject.of(name, List.of());

        assertThat(DisplayWidth.of(subject)).isLessThanOrEqualTo(72);
        assertThat(subject).startsWith("Agenda of An Exceedingly").endsWith("…: nothing changes");
        assertThat(MailSubject.of("Tiny" + "\r\nBcc: x", List.of()))
                .isEqualTo("Agenda of Tiny Bcc: x: nothing changes");
    }

    /** Ada speaks, Rita is only required; the session moves and gets another speaker. */
    @Test
    void namesThoseWhoAreRequiredToOrganizersOnly() {
        var before =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("ada").required("rita"))
                        .agenda()
                        .at("a", "am", "10:00")
                        .audit()
                        .schedule();
        var problem =
                TinyProblem.create().talk("a", talk -> talk.speakers("ada", "bo").required("rita"));
        var after = problem.agenda().at("a", "pm", "13:00").audit().schedule();
        var rules = RuleSet.of(after.facts(), ModelConfig.DEFAULT);
        var diff = ScheduleDiff.of(before, rules, after);
        var told = List.<Programme>of();

        assertThat(mail(new ExportRequest(Programme.forPublic(after), told, diff)))
                .contains("    who: Ada, Bo (joins)\n")
                .doesNotContain("Rita");
        var scored = ScheduleAudit.of(rules, after);
        assertThat(mail(new ExportRequest(Programme.forOrganizers(scored, Map.of()), told, diff)))
                .contains("    who: Ada, Bo (joins), Rita [private]\n");
    }

    private static String mail(Programme programme) {
        return mail(new ExportRequest(programme));
    }

    private static String mail(ExportRequest request) {
        return new String(new TextExporter().write(request), StandardCharsets.UTF_8);
    }
}
