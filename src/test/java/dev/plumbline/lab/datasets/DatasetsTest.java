package dev.plumbline.lab.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.synthetic.WellFormed;
import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetsTest {

    private static final Path DIRECTORY = Path.of("datasets");
    private static final Path LPC = DIRECTORY.resolve("lpc-vfio-iommu-pci.json");

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(DIRECTORY)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsMeaningful(Path file) throws IOException {
        var problem = read(file);
        WellFormed.check(problem);
        assertThat(Facts.of(problem).sessions()).doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsDescribed(Path file) throws IOException {
        assertThat(Files.readString(DIRECTORY.resolve("README.md")))
                .contains("## " + file.getFileName());
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesSayWhatIsInvented(Path file) throws IOException {
        assertThat(read(file).name()).containsAnyOf("Synthetic ", "Compilation ");
    }

    @Test
    void nothingIsInventedAboutRealPeople() throws IOException {
        var problem = read(LPC);
        assertThat(problem.people())
                .allMatch(
                        person ->
                                person.attendance() == null
                                        || person.attendance() == Attendance.UNKNOWN)
                .allMatch(person -> person.unavailable().isEmpty())
                .allMatch(person -> person.comfort() == null && person.timeZone() == null)
                .extracting(Person::name)
                .doesNotHaveDuplicates();
        assertThat(problem.clusters()).allMatch(cluster -> cluster.leads().isEmpty());
        assertThat(WellFormed.sessions(problem))
                .allMatch(talk -> talk.participants().requiredPeople().isEmpty())
                .allMatch(talk -> talk.participants().wantedPeople().isEmpty())
                .allMatch(talk -> talk.participants().quorums().isEmpty())
                .allMatch(talk -> talk.priority() == null);
    }

    @Test
    void realTopicsFitWhenShortenedAndOnlyThen() throws IOException {
        var problem = read(LPC);
        int wanted = WellFormed.sessions(problem).stream().mapToInt(Talk::minutes).sum();
        assertThat(wanted).isEqualTo(390);
        assertThat(WellFormed.shortest(problem)).isEqualTo(275);
    }

    private static Problem read(Path file) throws IOException {
        return ContractJson.read(Files.readString(file));
    }
}
