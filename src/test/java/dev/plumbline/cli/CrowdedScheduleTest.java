package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One team speaks in so many sessions that no search can keep them apart. */
class CrowdedScheduleTest {

    private static final int EVENTS = 1_200;

    @TempDir private Path dir;

    @BeforeEach
    void makeFile() {
        var events = new StringBuilder();
        for (int event = 0; event < EVENTS; event++) {
            events.append(
                    "<event id=\"%d\"><date>2027-05-%02dT%02d:%02d:00+02:00</date><duration>00:05</duration><title>T</title><persons><person id=\"1\">Helpdesk Team</person></persons></event>"
                            .formatted(
                                    event + 1,
                                    12 + event / 144,
                                    9 + event / 12 % 12,
                                    event % 12 * 5));
        }
        CliFiles.write(
                dir.resolve("schedule.xml"),
                "<schedule><conference><title>C</title><time_zone_name>UTC</time_zone_name></conference><day date=\"2027-05-12\"><room name=\"Hall\">"
                        + events
                        + "</room></day></schedule>");
    }

    @Test
    void isImportedWithAWarningAndExportedButNotChecked() {
        var imported =
                CommandRun.run(
                        dir,
                        "import",
                        "schedule.xml",
                        "schedule.xml",
                        "-o",
                        "p.json",
                        "--schedule",
                        "s.json");
        var exported = CommandRun.run(dir, "export", "ics", "p.json", "s.json");
        var forOrganizers =
                CommandRun.run(dir, "export", "csv", "p.json", "s.json", "--audience", "organizer");
        var diff = CommandRun.run(dir, "diff", "p.json", "s.json", "s.json");
        var checked = CommandRun.run(dir, "check", "p.json", "s.json");

        assertThat(imported.err())
                .contains(
                        "\"Helpdesk Team\" in 1,200", "tooManyRelations", "exporting is possible");
        assertThat(exported.code()).isEqualTo(ExitCode.FEASIBLE);
        assertThat(exported.err()).isEmpty();
        assertThat(exported.out()).contains("BEGIN:VEVENT");
        assertThat(forOrganizers.code()).isEqualTo(ExitCode.FEASIBLE);
        assertThat(forOrganizers.err()).contains("not of all rules", "relates too many pairs");
        assertThat(diff.out()).contains("Nothing changes.");
        assertThat(diff.err()).contains("not of all rules");
        assertThat(checked.err()).contains("tooManyRelations");
    }
}
