package dev.plumbline.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.testing.TestSize;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every importer does, whatever is handed in. */
public abstract class ImporterContract {

    private static final int CUTS = TestSize.of("cut.files", 15, 200);
    private static final int MUTATIONS = TestSize.of("damaged.files", 40, 2_000);

    /** The importer under test. */
    protected abstract Importer importer();

    /** Files that can be imported as they are, one of them at least as rich as the format gets. */
    protected abstract List<SourceFile> sound();

    /** Of the sound files. */
    protected ImportOptions options() {
        return ImportOptions.NONE;
    }

    /** What the sound files add to; null for a format that needs nothing. */
    protected @Nullable Problem problem() {
        return null;
    }

    /** Whether the files are text; a byte order mark may then stand before it. */
    protected boolean isText() {
        return true;
    }

    @Test
    void makesAProblemThatCanBeReadAgain() {
        var imported = read(sound());

        assertThat(ProblemJson.read(bytes(ProblemJson.write(imported.problem()))))
                .isEqualTo(imported.problem());
    }

    @Test
    void makesTheSameOfTheSame() {
        var first = read(sound());
        var second = read(sound());

        assertThat(second.problem()).isEqualTo(first.problem());
        assertThat(second.notes()).isEqualTo(first.notes());
    }

    @Test
    void needsAProblemIfItSaysSo() {
        var format = importer().format();

        assertThat(problem() == null ? format.needsProblem() : !format.takesProblem()).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> refusesFilesOfWhichNothingCanBeRead() {
        return HostileCorpus.UNREADABLE.entrySet().stream()
                .map(
                        hostile ->
                                DynamicTest.dynamicTest(
                                        hostile.getKey(), () -> refuses(hostile.getValue())));
    }

    private void refuses(byte[] content) {
        for (int index = 0; index < sound().size(); index++) {
            var files = with(index, any -> content);
            var refusal = catchThrowableOfType(InvalidInputException.class, () -> read(files));

            assertThat(refusal).as("refusal of %s", files.get(index).name()).isNotNull();
            hasClearErrors(refusal);
        }
    }

    @Test
    void takesAByteOrderMarkForNothing() {
        if (isText()) {
            byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            var files = new ArrayList<SourceFile>();
            sound().forEach(file -> files.add(new SourceFile(file.name(), joined(mark, file))));

            assertThat(read(files).problem()).isEqualTo(read(sound()).problem());
        }
    }

    /** What is cut off may still be a sound file of less; it must never be anything worse. */
    @Test
    void saysClearlyWhatIsWrongWithCutOffFiles() {
        for (int index = 0; index < sound().size(); index++) {
            int length = sound().get(index).content().length;
            for (int cut = 1; cut < CUTS; cut++) {
                int end = (int) ((long) length * cut / CUTS);
                survives(with(index, content -> Arrays.copyOf(content, end)));
            }
        }
    }

    @Test
    void saysClearlyWhatIsWrongWithDamagedFiles() {
        var random = new SplittableRandom(1);
        for (int mutation = 0; mutation < MUTATIONS; mutation++) {
            survives(with(random.nextInt(sound().size()), content -> damaged(content, random)));
        }
    }

    private static byte[] damaged(byte[] content, SplittableRandom random) {
        byte[] damaged = content.clone();
        String alphabet = "\0\n\"'<>&,;:{}[]0-9aZ\u0000\t=/\\";
        for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
            int at = random.nextInt(damaged.length);
            damaged[at] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        return damaged;
    }

    private void survives(List<SourceFile> files) {
        try {
            var problem = read(files).problem();
            assertThatCode(() -> ProblemJson.read(bytes(ProblemJson.write(problem))))
                    .doesNotThrowAnyException();
        } catch (InvalidInputException e) {
            hasClearErrors(e);
        }
    }

    private static void hasClearErrors(InvalidInputException refusal) {
        assertThat(refusal.errors()).isNotEmpty().hasSizeLessThan(2_000);
        for (InputError error : refusal.errors()) {
            assertThat(error.code()).matches("[a-z][a-zA-Z0-9]+");
            assertThat(error.detail()).matches("(?s)[\\p{Lu}\"].*[.?]").doesNotContain("Exception");
            assertThat(error.pointer()).matches("(?s)(/.*)?");
        }
    }

    /** The sound files, one of them changed. */
    private List<SourceFile> with(int index, UnaryOperator<byte[]> change) {
        var files = new ArrayList<>(sound());
        var file = files.get(index);
        files.set(index, new SourceFile(file.name(), change.apply(file.content())));
        return files;
    }

    private ImportResult read(List<SourceFile> files) {
        return importer().read(new ImportRequest(files, options(), problem()));
    }

    private static byte[] joined(byte[] mark, SourceFile file) {
        byte[] joined = Arrays.copyOf(mark, mark.length + file.content().length);
        System.arraycopy(file.content(), 0, joined, mark.length, file.content().length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
