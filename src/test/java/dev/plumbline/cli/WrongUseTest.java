package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.solve.ScheduleSolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is answered by a sentence that says what is wrong, and exit code 2. */
class WrongUseTest {

    @TempDir private static Path dir;

    @BeforeAll
    static void makeFiles() throws IOException {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("empty.json"), "");
        CliFiles.write(dir.resolve("rule.json"), "{\"model\":{\"rules\":{\"nosuch\":{}}}}");
        Files.createDirectory(dir.resolve("dir"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nosuch                                       | There is no command "nosuch"
                    solve                                        | Missing required parameter: 'PROBLEM.json'
                    solve DIR/no.json                            | There is no file
                    solve DIR/dir                                | (Is a directory)
                    solve DIR/p.json DIR/p.json                  | Nothing expected
                    solve DIR/p.json --seconds 0                 | The option --seconds (0) must be from 1
                    solve DIR/p.json -o DIR/no/s.json            | there is no directory
                    solve DIR/p.json --config DIR/rule.json      | rule.json: /model/rules/nosuch: There is no rule "nosuch"
                    solve DIR/p.json --profile remote-frist       | There is no profile "remote-frist". Maybe "remote-first"?
                    check DIR/p.json DIR/p.json --profile best   | Known are: balanced, remote-first
                    check DIR/empty.json DIR/p.json              | empty.json: The input is empty
                    check DIR/p.json DIR/p.json                  | p.json: /placements: The field (placements) is required
                    generate nonsense                            | expected one of [mc, overfull, conference, conference-windows]
                    import indco DIR/p.json                      | The format "indco" cannot be imported. Maybe "indico"?
                    import word DIR/p.json                       | Known are: ics, maintainers
                    import csv                                   | Missing required parameter: 'FILE'
                    import csv DIR/no.csv                        | There is no file
                    import csv DIR/dir                           | (Is a directory)
                    import csv DIR/empty.json                    | The file (empty.json) is empty
                    import csv DIR/p.json -o DIR/p.json          | it is needed for something else
                    import csv DIR/p.json -o DIR/no/p.json       | there is no directory
                    import csv DIR/p.json --schedule -           | cannot both go to standard output
                    import csv DIR/p.json -o DIR/x --schedule DIR/x | it is needed for something else
                    import csv DIR/p.json --into DIR/p.json      | makes a new problem. Maybe leave out --into?
                    import maintainers DIR/p.json                | adds to a problem. Maybe name it with --into
                    import ics DIR/p.json --into DIR/empty.json  | empty.json: The input is empty
                    import csv DIR/p.json --minutes 0            | The minutes are "0", but must be
                    import csv DIR/p.json --time-zone Europe/Pragu | Maybe "Europe/Prague"?
                    import csv DIR/p.json --section pci          | but must be CLUSTER=TITLE
                    serve --port 65536                           | The option --port (65536) must be from 1 to 65535
                    """)
    void isAnsweredByASentence(String args, String sentence) {
        var err = new ByteArrayOutputStream();
        int code =
                new CommandFactory(
                                WrongUseTest::neverSolves,
                                new Console(OutputStream.nullOutputStream(), err),
                                CommandStart.now())
                        .execute(args.replace("DIR", dir.toString()).split(" "));
        assertThat(err.toString(UTF_8))
                .startsWith("plumbline: ")
                .contains(sentence)
                .doesNotContain("Exception", "\tat ");
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void whatNobodyExpectedIsOwnedUp() {
        var err = new ByteArrayOutputStream();
        int code =
                new CommandFactory(
                                WrongUseTest::neverSolves,
                                new Console(OutputStream.nullOutputStream(), err),
                                CommandStart.now())
                        .execute("solve", dir.resolve("p.json").toString());
        assertThat(err.toString(UTF_8))
                .contains("Nobody solves here.", "PLUMBLINE_DEBUG=1")
                .doesNotContain("\tat ");
        assertThat(code).isEqualTo(ExitCode.UNEXPECTED);
    }

    private static ScheduleSolver neverSolves() {
        throw new IllegalStateException("Nobody solves here.");
    }
}
