package dev.plumbline.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.RandomCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every exporter does, whatever the agenda. */
public abstract class ExporterContract {

    /** The exporter under test. */
    protected abstract Exporter exporter();

    /**
     * Reads the file with a reader that is not ours, and checks that it says what the agenda says,
     * as far as the format has room for it.
     */
    protected abstract void isTrue(byte[] file, ExportRequest request);

    /** All that somebody could read in the file, however it is packed. */
    protected String visible(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> tellsTheTruth() {
        return TrickyProgrammes.ALL.entrySet().stream()
                .map(
                        programme ->
                                DynamicTest.dynamicTest(
                                        programme.getKey(),
                                        () ->
                                                tellsTheTruth(
                                                        new ExportRequest(programme.getValue()))));
    }

    private void tellsTheTruth(ExportRequest request) {
        isTrue(exporter().write(request), request);
    }

    @Test
    void tellsTheTruthOfRandomAgendas() {
        RandomCases.SCHEDULES.stream()
                .limit(100)
                .map(Programme::forPublic)
                .map(ExportRequest::new)
                .forEach(this::tellsTheTruth);
    }

    @Test
    void writesTheSameOfTheSame() {
        for (Programme programme : TrickyProgrammes.ALL.values()) {
            assertThat(exporter().write(new ExportRequest(programme)))
                    .isEqualTo(exporter().write(new ExportRequest(programme)));
        }
    }

    /** An agenda that was told before, changed since: other times, one gone, one new. */
    @Test
    void tellsTheTruthOfARevision() {
        var request =
                new ExportRequest(
                        TrickyProgrammes.revised(),
                        List.of(TrickyProgrammes.plain()),
                        TrickyProgrammes.changes());

        tellsTheTruth(request);
    }

    @Test
    void showsThePublicNothingPrivate() {
        var secret = TrickyProgrammes.secret();
        String shown =
                visible(
                        exporter()
                                .write(new ExportRequest(Programme.forPublic(secret.schedule()))));

        assertThat(shown).doesNotContainIgnoringCase(TrickyProgrammes.SECRET);
    }
}
