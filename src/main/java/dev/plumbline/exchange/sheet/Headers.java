package dev.plumbline.exchange.sheet;

import dev.plumbline.exchange.sheet.Column.Kind;
import dev.plumbline.problem.validation.NearestName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds columns by headers as people write them, in several languages. */
public final class Headers {

    private static final int LONGEST = 200;

    private final List<Column> columns;
    private final Map<String, Column> names = new HashMap<>();
    private final Map<String, Set<Column>> aliases = new HashMap<>();

    /** Each under its header, else its field in JSON, else other names. */
    Headers(List<Column> columns) {
        this.columns = columns;
        columns.forEach(column -> names.putIfAbsent(Words.plain(column.header()), column));
        for (Column column : columns) {
            names.putIfAbsent(Words.plain(column.field()), column);
        }
        names.remove("");
        for (Column column : columns) {
            for (String alias : column.aliases()) {
                aliases.computeIfAbsent(Words.plain(alias), any -> new LinkedHashSet<>())
                        .add(column);
            }
        }
    }

    /** The column that is called exactly so, apart from case, blanks and marks. */
    public Optional<Column> named(String header) {
        return Optional.ofNullable(isTooLong(header) ? null : names.get(Words.plain(header)));
    }

    /** The columns that may be meant: none, one, or several where the header is ambiguous. */
    public Set<Column> meant(String header) {
        if (isTooLong(header) || isMail(header)) {
            return Set.of();
        }
        for (String key : Words.keys(header)) {
            var found = found(key);
            if (!found.isEmpty()) {
                return found;
            }
        }
        var lengths = found(Words.withoutUnit(header));
        if (!lengths.isEmpty()
                && lengths.stream().allMatch(column -> column.kind() == Kind.MINUTES)) {
            return lengths;
        }
        return bracketed(header);
    }

    private Set<Column> found(String key) {
        var named = names.get(key);
        return named == null ? aliases.getOrDefault(key, Set.of()) : Set.of(named);
    }

    /**
     * Brackets mostly explain, but "Duration (hours)" and "Start (UTC)" are no minutes and no local
     * times, and "Speaker (affiliation)" is no speaker.
     */
    private Set<Column> bracketed(String header) {
        var found = found(Words.withoutBrackets(header));
        boolean isText =
                found.stream()
                        .allMatch(column -> column.kind() == Kind.TEXT || column.kind().isList());
        return isText && !ProblemSheet.isHeader(Words.inBrackets(header)) ? found : Set.of();
    }

    boolean has(String key) {
        return !found(key).isEmpty();
    }

    /** Whether the header asks for e-mail addresses, which no column has. */
    public static boolean isMail(String header) {
        return !isTooLong(header) && Synonyms.isMail(Words.plain(header));
    }

    private static boolean isTooLong(String header) {
        return header.length() > LONGEST;
    }

    /** The header of the column that was probably meant by one that is not known. */
    public Optional<String> nearest(String header) {
        Map<String, String> known = new LinkedHashMap<>();
        columns.forEach(column -> known.put(column.header(), column.header()));
        for (Column column : columns) {
            column.aliases().forEach(alias -> known.putIfAbsent(alias, column.header()));
        }
        return NearestName.of(header, columns.stream().map(Column::header).toList())
                .or(() -> NearestName.of(header, known.keySet()).map(known::get))
                .or(() -> ofAWord(header));
    }

    private Optional<String> ofAWord(String header) {
        Set<Column> found = new LinkedHashSet<>();
        for (String word : header.split("[^\\p{L}\\p{N}]+", LONGEST)) {
            found.addAll(found(Words.plain(word)));
        }
        return found.size() == 1 ? Optional.of(found.iterator().next().header()) : Optional.empty();
    }
}
