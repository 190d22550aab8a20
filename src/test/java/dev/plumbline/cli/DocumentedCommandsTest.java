package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/**
 * Every command that README and guide show can be typed as it stands, in the order of the page, and
 * prints what the page shows of it. A line of "…" stands for any lines, within a line for any text.
 */
class DocumentedCommandsTest {

    private static final String PROGRAM = "./plumbline ";

    /** What runs for long, or until it is ended; tests of their own drive these as processes. */
    private static final List<String> DRIVEN_ELSEWHERE = List.of("test", "serve", "compare");

    /** What is typed, and the lines below it up to the next command or the end of its block. */
    private record Typed(String line, List<String> shown) {}

    @TempDir private Path dir;

    @Test
    void readme() throws IOException {
        assertThat(runAll(Path.of("README.md"))).isGreaterThan(1);
    }

    @Test
    void guide() throws IOException {
        assertThat(runAll(Path.of("docs/guide.md"))).isGreaterThan(15);
    }

    private int runAll(Path page) throws IOException {
        int run = 0;
        for (Typed typed : typed(Files.readAllLines(page))) {
            if (typed.line().startsWith("cat ")) {
                Files.write(dir.resolve(typed.line().substring(4)), typed.shown());
            } else if (typed.line().startsWith(PROGRAM)) {
                String[] args = words(typed.line().substring(PROGRAM.length()));
                if (!DRIVEN_ELSEWHERE.contains(args[0])) {
                    run(typed, args);
                    run++;
                }
            }
        }
        return run;
    }

    /** As a shell cuts them, as far as the pages need it. */
    private static String[] words(String line) {
        return Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private void run(Typed typed, String... args) {
        var ended = CommandRun.run(dir, args);
        assertThat(ended.code())
                .as("%s%n%s", typed.line(), ended.err())
                .isIn(ExitCode.FEASIBLE, ExitCode.BROKEN);
        String printed = ended.out() + ended.err();
        int from = 0;
        for (String line : typed.shown()) {
            for (String part : line.split("…")) {
                if (!part.isBlank()) {
                    assertThat(printed.substring(from)).as(typed.line()).contains(part.strip());
                    from = printed.indexOf(part.strip(), from) + part.strip().length();
                }
            }
        }
    }

    private static List<Typed> typed(List<String> page) {
        List<Typed> all = new ArrayList<>();
        boolean isBlock = false;
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            if (!line.startsWith("    ")) {
                isBlock &= line.isBlank();
                continue;
            }
            String text = line.substring(4);
            if (text.startsWith("$ ") || text.startsWith(PROGRAM)) {
                var whole = new StringBuilder(text.startsWith("$ ") ? text.substring(2) : text);
                while (whole.toString().endsWith("\\")) {
                    whole.setLength(whole.length() - 1);
                    whole.append(page.get(++i).strip());
                }
                all.add(new Typed(whole.toString().replaceAll(" +#.*", ""), new ArrayList<>()));
                isBlock = text.startsWith("$ ");
            } else if (isBlock) {
                all.getLast().shown().add(text);
            }
        }
        return all;
    }

    @Test
    void everyCommandIsInTheGuide() throws IOException {
        var table =
                Files.readAllLines(Path.of("docs/guide.md")).stream()
                        .filter(line -> line.startsWith("| `./plumbline "))
                        .toList();
        var commands = PlumblineCommand.COMMANDS;

        assertThat(commands)
                .extracting(command -> command.getAnnotation(Command.class))
                .filteredOn(command -> !command.hidden())
                .extracting(Command::name)
                .allMatch(
                        name ->
                                table.stream()
                                        .anyMatch(
                                                line ->
                                                        line.matches(
                                                                ".*`./plumbline "
                                                                        + name
                                                                        + "[ `].*")));
    }

    @Test
    void linesThatGoOnAreOne() {
        var typed =
                typed(
                        Arrays.asList(
                                "    $ ./plumbline solve a.json \\",
                                "          -o b.json",
                                "    Score …",
                                "Text"));
        assertThat(typed)
                .containsExactly(
                        new Typed("./plumbline solve a.json -o b.json", List.of("Score …")));
    }
}
