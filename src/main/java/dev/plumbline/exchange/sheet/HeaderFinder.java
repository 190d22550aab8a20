package dev.plumbline.exchange.sheet;

import dev.plumbline.exchange.sheet.SheetColumn.Kind;
import dev.plumbline.problem.validation.NearestName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds columns by headers as people write them, in several languages. */
public final class HeaderFinder {

    private static final int MOST_WORDS = 200;

    private final List<SheetColumn> columns;
    private final Map<String, SheetColumn> names = new HashMap<>();
    private final Map<String, Set<SheetColumn>> aliases = new HashMap<>();

    /** Each under its header, else its field in JSON, else other names. */
    HeaderFinder(List<SheetColumn> columns) {
        this.columns = columns;
        columns.forEach(column -> names.putIfAbsent(HeaderWords.plain(column.header()), column));
        for (SheetColumn column : columns) {
            names.putIfAbsent(HeaderWords.plain(column.field()), column);
        }
        names.remove("");
        for (SheetColumn column : columns) {
            for (String alias : column.aliases()) {
                aliases.computeIfAbsent(HeaderWords.plain(alias), any -> new LinkedHashSet<>())
                        .add(column);
            }
        }
    }

    /** The column that is called exactly so, apart from case, blanks and marks. */
    public Optional<SheetColumn> named(String header) {
        return Optional.ofNullable(
                HeaderReadings.isTooLong(header) ? null : names.get(HeaderWords.plain(header)));
    }

    /** The columns that may be meant: none, one, or several where the header is ambiguous. */
    public Set<SheetColumn> meant(String header) {
        return meant(HeaderReadings.of(header));
    }

    /** The same of a header that was read already. */
    public Set<SheetColumn> meant(HeaderReadings header) {
        for (String key : header.keys()) {
            var found = found(key);
            if (!found.isEmpty()) {
                return found;
            }
        }
        var lengths = found(header.withoutUnit());
        if (!lengths.isEmpty()
                && lengths.stream().allMatch(column -> column.kind() == Kind.MINUTES)) {
            return lengths;
        }
        return bracketed(header);
    }

    private Set<SheetColumn> found(String key) {
        var named = names.get(key);
        return named == null ? aliases.getOrDefault(key, Set.of()) : Set.of(named);
    }

    /**
     * Brackets mostly explain, but "Duration (hours)" and "Start (UTC)" are no minutes and no local
     * times, and "Speaker (affiliation)" is no speaker.
     */
    private Set<SheetColumn> bracketed(HeaderReadings header) {
        var found = found(header.withoutBrackets());
        boolean isText =
                found.stream()
                        .allMatch(column -> column.kind() == Kind.TEXT || column.kind().isList());
        return !found.isEmpty() && isText && !ProblemSheet.isHeader(header.inBrackets())
                ? found
                : Set.of();
    }

    boolean has(String key) {
        return !found(key).isEmpty();
    }

    /** Whether the header asks for e-mail addresses, which no column has. */
    public static boolean isMail(String header) {
        return !HeaderReadings.isTooLong(header)
                && HeaderSynonyms.isMail(HeaderWords.plain(header));
    }

    /** The header of the column that was probably meant by one that is not known. */
    public Optional<String> nearest(String header) {
        Map<String, String> known = new LinkedHashMap<>();
        columns.forEach(column -> known.put(column.header(), column.header()));
        for (SheetColumn column : columns) {
            column.aliases().forEach(alias -> known.putIfAbsent(alias, column.header()));
        }
        return NearestName.of(header, columns.stream().map(SheetColumn::header).toList())
                .or(() -> NearestName.of(header, known.keySet()).map(known::get))
                .or(() -> ofAWord(header));
    }

    private Optional<String> ofAWord(String header) {
        Set<SheetColumn> found = new LinkedHashSet<>();
        for (String word : header.split("[^\\p{L}\\p{N}]+", MOST_WORDS)) {
            found.addAll(found(HeaderWords.plain(word)));
        }
        return found.size() == 1 ? Optional.of(found.iterator().next().header()) : Optional.empty();
    }
}
