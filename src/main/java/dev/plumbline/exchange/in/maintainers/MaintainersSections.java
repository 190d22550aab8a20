package dev.plumbline.exchange.in.maintainers;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads MAINTAINERS: a section is a title and, right below it, lines that begin with a capital
 * letter and a colon. The text before the first section looks different.
 */
final class MaintainersSections {

    /** Thirty times as many as the kernel has. */
    private static final int MOST = 100_000;

    private static final int LONGEST_TITLE = 1_000;

    private final List<MaintainersSection> sections = new ArrayList<>();
    private MaintainersSection.@Nullable Draft draft;
    private String before = "";

    private MaintainersSections() {}

    /**
     * In the order of the file.
     *
     * @throws InvalidInputException {@code noSections}, {@code tooManySections} and what {@link
     *     SourceText} throws
     */
    static List<MaintainersSection> of(SourceFile file) {
        var reader = new MaintainersSections();
        int number = 0;
        for (var lines = SourceText.of(file).lines().iterator();
                lines.hasNext() && reader.sections.size() <= MOST; ) {
            number++;
            reader.read(lines.next(), number);
        }
        reader.end();
        if (reader.sections.isEmpty()) {
            throw refusal(
                    file,
                    "noSections",
                    "The file (%s) has no section with a title and a line \"M:\", \"R:\" or \"S:\" below it. Maybe it is not the kernel's MAINTAINERS?");
        }
        if (reader.sections.size() > MOST) {
            throw refusal(
                    file,
                    "tooManySections",
                    "The file (%s) has more than 100,000 sections, the most that are read. Maybe it is not the kernel's MAINTAINERS?");
        }
        return List.copyOf(reader.sections);
    }

    private static InvalidInputException refusal(SourceFile file, String code, String sentence) {
        return new InvalidInputException(
                List.of(new InputError(file.at().text(), code, sentence.formatted(file.name()))));
    }

    private void read(String line, int number) {
        if (isTag(line)) {
            if (draft == null && isTitle(before)) {
                draft =
                        new MaintainersSection.Draft(
                                before.strip().replaceAll("\\s+", " "), number - 1);
            }
            if (draft != null) {
                draft.add(line.charAt(0), line.substring(2).strip());
            }
        } else if (line.isBlank()) {
            end();
        }
        before = line;
    }

    private void end() {
        if (draft != null) {
            sections.add(draft.section());
        }
        draft = null;
    }

    private static boolean isTag(String line) {
        return line.length() > 2
                && line.charAt(0) >= 'A'
                && line.charAt(0) <= 'Z'
                && line.charAt(1) == ':'
                && Character.isWhitespace(line.charAt(2));
    }

    private static boolean isTitle(String line) {
        return !line.isBlank() && line.length() <= LONGEST_TITLE && !isTag(line);
    }
}
