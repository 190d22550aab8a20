package dev.plumbline.lab.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The committed synthetic files are what the generator makes. After a wanted change of the
 * generator: {@code mvn test -Dtest=GeneratedDatasetsTest -Dplumbline.datasets.write=true}.
 */
class GeneratedDatasetsTest {

    @ParameterizedTest
    @CsvSource({
        "synthetic-overfull-mc.json, OVERFULL, 1",
        "synthetic-conference.json, CONFERENCE, 1",
        "synthetic-conference-windows.json, CONFERENCE_WINDOWS, 1",
    })
    void committedFileIsTheGenerators(String file, ProblemKind kind, long seed) throws IOException {
        var path = Path.of("datasets", file);
        var generated = ProblemGenerator.generate(kind, seed);
        if (Boolean.getBoolean("plumbline.datasets.write")) {
            Files.writeString(path, ContractJson.write(generated));
        }
        assertThat(ContractJson.read(Files.readString(path))).isEqualTo(generated);
    }
}
