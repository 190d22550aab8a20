package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher script, in a house where nothing takes long. */
class LauncherProcessTest {

    private static final int NOT_STARTED = 3;

    @TempDir private Path temp;

    private LauncherHouse house;

    @BeforeEach
    void build() throws IOException {
        house = new LauncherHouse(temp.resolve("a house with spaces"));
    }

    @Test
    void theScriptIsValidShell() {
        assertThat(ended(new ProcessBuilder("sh", "-n", house.path("plumbline").toString())).code())
                .isZero();
    }

    @Test
    void argumentsArriveAsTheyAre() throws IOException {
        var ended = ended(house.built().command("solve", "a b.json", "*", "", "$HOME", "'\""));
        assertThat(ended.out()).endsWith("<solve>\n<a b.json>\n<*>\n<>\n<$HOME>\n<'\">\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void withoutArgumentsItServes() throws IOException {
        assertThat(ended(house.built().command()).out()).endsWith("<serve>\n");
    }

    @Test
    void theExitCodeIsTheApplications() throws IOException {
        assertThat(ended(house.built().command("exit", "7")).code()).isEqualTo(7);
    }

    @Test
    void theApplicationTakesTheProcessOver() throws IOException {
        // So signals reach it, and nobody stays behind.
        var launched = LaunchedProcess.start(house.built().command("solve"));
        try (launched) {
            assertThat(launched.ended().out()).startsWith("process " + launched.pid() + "\n");
        }
    }

    @Test
    void linksToTheScriptAreFollowed() throws IOException {
        var first =
                Files.createSymbolicLink(
                        temp.resolve("first"), Path.of("a house with spaces/plumbline"));
        var second = Files.createSymbolicLink(temp.resolve("second"), first);
        assertThat(ended(house.built().command(second, "help")).out()).endsWith("<help>\n");
    }

    @Test
    void theLocaleKnowsUnicode() throws IOException {
        house.built();
        assertThat(ended(house.command()).out()).contains("locale C.UTF-8\n");
        var german = house.command();
        german.environment().put("LC_ALL", "de_DE.utf8");
        assertThat(ended(german).out()).contains("locale de_DE.utf8\n");
    }

    @Test
    void optionsForTheVirtualMachineArePassedOn() throws IOException {
        var command = house.built().command();
        command.environment().put("PLUMBLINE_JAVA_OPTS", "-Xmx64m -XX:+UseSerialGC");
        var ended = ended(command);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).containsPattern("memory 6\\d{7}\n");
    }

    @Test
    void withoutAJdkItSaysWhereItLooked() throws IOException {
        house.built().program("old/bin/java", "echo 'openjdk version \"17.0.1\" 2021' >&2");
        house.program("old/bin/javac", "");
        var command = house.command("solve");
        command.environment().put("JAVA_HOME", house.path("old").toString());
        var ended = ended(command);
        assertThat(ended.err())
                .startsWith("plumbline: needs a JDK, version 21 or newer")
                .contains("found 17 at " + house.path("old") + " (JAVA_HOME), too old")
                .contains("https://adoptium.net");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void aJdkInAUsualPlaceReplacesABrokenOne() throws IOException {
        var command = house.built().command("help");
        command.environment().put("JAVA_HOME", house.path("nowhere").toString());
        command.environment().put("PLUMBLINE_JDKS", LauncherHouse.JDK.toString());
        var ended = ended(command);
        assertThat(ended.out()).endsWith("<help>\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aJdkIsAskedForItsVersionOnceAndAgainWhenItChanged() throws IOException {
        var asked = house.built().path("asked");
        house.program(
                "jdk/bin/java",
                "echo \"$*\" >>'" + asked + "'",
                "exec " + LauncherHouse.JDK.resolve("bin/java") + " \"$@\"");
        house.program("jdk/bin/javac", "");
        for (int start = 0; start < 2; start++) {
            assertThat(ended(withJdk("jdk")).out()).endsWith("<help>\n");
        }
        assertThat(Files.readAllLines(asked)).containsOnlyOnce("-version");

        house.edited("jdk/bin/java", Instant.now().minusSeconds(600));
        assertThat(ended(withJdk("jdk")).out()).endsWith("<help>\n");
        assertThat(Files.readAllLines(asked).stream().filter("-version"::equals)).hasSize(2);
    }

    @Test
    void aJdkThatIsRememberedIsNotTakenForAnother() throws IOException {
        house.built();
        assertThat(ended(house.command("help")).out()).endsWith("<help>\n");
        house.program("old/bin/java", "echo 'openjdk version \"17.0.1\" 2021' >&2");
        house.program("old/bin/javac", "");
        assertThat(ended(withJdk("old")).code()).isEqualTo(NOT_STARTED);
    }

    private ProcessBuilder withJdk(String home) {
        var command = house.command("help");
        command.environment().put("JAVA_HOME", house.path(home).toString());
        return command;
    }

    @Test
    void whatSearchesIsCompiledLaterThanWhatServes() throws IOException {
        house.built();
        String later = "-XX:Tier4InvocationThreshold=";
        assertThat(ended(house.command("solve")).out()).contains(later);
        assertThat(ended(house.command("serve")).out()).doesNotContain(later);
    }

    @Test
    void aHeapMayBeSmallerThanItWouldBegin() throws IOException {
        var command = house.built().command("solve");
        command.environment().put("PLUMBLINE_JAVA_OPTS", "-Xmx32m");
        var ended = ended(command);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).endsWith("<solve>\n");
    }

    @Test
    void withoutMavenItSaysSo() {
        var ended = ended(house.command("help"));
        assertThat(ended.err()).contains("needs Maven to build").contains("PATH");
        assertThat(ended.code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void itBuildsWhenSourcesAreNewerAndOnlyThen() throws IOException {
        house.maven();
        var first = ended(house.command("help"));
        assertThat(first.out()).as("no noise of the build").startsWith("process ");
        assertThat(first.err()).contains("Building Plumbline", "noise");
        assertThat(ended(house.command("help")).err()).isEmpty();
        assertThat(builds()).hasSize(1);

        house.edited("pom.xml", Instant.now().plusSeconds(5));
        assertThat(ended(house.command("help")).out()).endsWith("<help>\n");
        assertThat(builds()).hasSize(2);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void whatABuildLoadsIsKeptForLaterStarts() throws IOException {
        house.maven();
        var cache = house.path("target/plumbline.aot");
        Files.createFile(house.path("datasets/lpc-vfio-iommu-pci.json"));

        assertThat(ended(house.command("help")).out()).contains("-XX:AOTCache=" + cache);
        Files.writeString(cache, "damaged");
        var damaged = ended(house.command("help"));
        assertThat(damaged.err()).isEmpty();
        assertThat(damaged.out()).endsWith("<help>\n");
    }

    @Test
    void aFailedBuildStartsNothing() throws IOException {
        house.built().program("bin/mvn", "echo 'the reason'", "exit 1");
        house.edited("pom.xml", Instant.now().plusSeconds(5));
        var ended = ended(house.command("help"));
        assertThat(ended.err()).contains("the reason", "the build failed");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void testsAreRunByMaven() throws IOException {
        house.maven();
        assertThat(ended(house.command("test", "--thorough", "-Dsome=a word")).code()).isZero();
        String more =
                " -Dplumbline.thorough=true -Dtests.left.out=none -Dtest.jvm=-XX:+UseSerialGC -Dsome=a word";
        assertThat(builds())
                .as("both parts of the tests, compiled once, and whether the code is formatted")
                .hasSize(3)
                .anyMatch(line -> line.endsWith(" spotless:check"))
                .anyMatch(
                        line ->
                                line.endsWith(
                                        "pom.xml surefire:test@application-tests"
                                                + " surefire:test@process-tests"
                                                + more))
                .anyMatch(line -> line.endsWith(" test -Dapplication.tests.skip=true" + more));
    }

    @Test
    void whatFailsBesideTheOtherTestsIsToldAndIsTheExitCode() throws IOException {
        house.program(
                "bin/mvn",
                "case \" $* \" in",
                "*' test '*) mkdir -p target/surefire ;;",
                "*' surefire:test@application-tests '*) echo 'AgendasTest failed'; exit 5 ;;",
                "esac");
        var ended = ended(house.command("test", "-q"));
        assertThat(ended.out()).contains("AgendasTest failed");
        assertThat(ended.code()).isEqualTo(5);
    }

    @Test
    void whatCannotBeCompiledIsTestedByNobody() throws IOException {
        house.program("bin/mvn", "echo \"$@\" >>builds", "exit 1");
        assertThat(ended(house.command("test")).code()).isEqualTo(1);
        assertThat(builds()).noneMatch(line -> line.contains("surefire:test"));
    }

    @Test
    void whereOthersAreOverAtOnceThoseOfTheApplicationRunAllTheSame() throws IOException {
        house.program("bin/mvn", "echo \"$@\" >>builds");
        assertThat(ended(house.command("test")).code()).isZero();
        assertThat(builds()).anyMatch(line -> line.contains("surefire:test@process-tests"));
    }

    @Test
    void aTestThatIsNamedRunsAlone() throws IOException {
        house.maven();
        ended(house.command("test", "-Dtest=SomeTest"));
        assertThat(builds())
                .as("the test, and whether the code is formatted")
                .hasSize(2)
                .anyMatch(
                        line ->
                                line.endsWith(
                                        " test -Dtest=SomeTest -Dsurefire.failIfNoSpecifiedTests=false"));
    }

    @Test
    void aTestThatIsNowhereIsTold() throws IOException {
        house.maven();
        var ended = ended(house.command("test", "-Dtest=No Such"));
        assertThat(ended.err()).contains("no test has that name");
        assertThat(ended.code()).isEqualTo(NOT_STARTED);
    }

    @Test
    void theLastLineNamesWhatWasSkipped() throws IOException {
        house.program(
                "bin/mvn",
                "sleep 1",
                "mkdir -p target/surefire-reports",
                "cat >target/surefire-reports/TEST-a.xml <<'E'",
                "<testcase name=\"one\" classname=\"dev.plumbline.cli.ATest\" time=\"1\"/>",
                "<testcase name=\"two\" classname=\"dev.plumbline.cli.ATest\" time=\"1\">",
                "  <skipped type=\"x\"><![CDATA[org.x.Aborted: Assumption failed: no browser",
                "\tat somewhere]]></skipped>",
                "<testcase name=\"three\" classname=\"dev.plumbline.BTest\" time=\"1\">",
                "  <skipped message=\"for &quot;now&quot;\"/>",
                "E",
                "exit 7");
        var ended = ended(house.command("test"));
        assertThat(ended.out())
                .endsWith("Skipped: 2 - cli.ATest.two (no browser); BTest.three (for \"now\")\n");
        assertThat(ended.code()).isEqualTo(7);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(house.path("builds"));
    }

    private static LaunchedProcess.Ended ended(ProcessBuilder command) {
        try (var launched = LaunchedProcess.start(command)) {
            return launched.ended();
        }
    }
}
