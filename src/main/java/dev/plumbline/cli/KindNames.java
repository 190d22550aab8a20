package dev.plumbline.cli;

import dev.plumbline.lab.synthetic.ProblemKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the kinds of invented problems are called on the command line: {@code mc}, and so on. */
final class KindNames implements ITypeConverter<ProblemKind>, Iterable<String> {

    @Override
    public ProblemKind convert(String given) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> name(kind).equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "expected one of " + names() + " but was '" + given + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Arrays.stream(ProblemKind.values()).map(KindNames::name).toList();
    }

    private static String name(ProblemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
