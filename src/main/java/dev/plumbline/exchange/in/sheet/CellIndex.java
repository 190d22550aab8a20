package dev.plumbline.exchange.in.sheet;

import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which cell each value of the tree stands, and which cells have a mistake already. */
final class CellIndex {

    private final InputPointer file;
    private final InputErrors errors;
    private final Map<String, CellRef> spots = new HashMap<>();
    private final Set<String> bad = new HashSet<>();
    private final ColumnWords words = new ColumnWords();

    /**
     * @param file where mistakes stand that belong to no cell
     */
    CellIndex(InputPointer file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    void put(InputPointer value, CellRef spot) {
        spots.put(value.text(), spot);
    }

    /** The cell has a mistake; nothing more is said of its value. */
    void mistake(InputPointer value, CellRef spot, String code, String sentence) {
        bad.add(value.text());
        errors.add(spot.at(), code, sentence(spot, sentence));
    }

    /** The cell has no value: its formula failed, or was never calculated. */
    void failed(InputPointer value, CellRef spot, String shown) {
        put(value, spot);
        mistake(
                value,
                spot,
                "badCell",
                shown.startsWith("=")
                        ? "The cell has a formula without a result (%s). Maybe open the file in a spreadsheet program and save it again?"
                                .formatted(ProblemTree.shown(shown))
                        : "The cell has the error %s. Maybe correct its formula, or type the value?"
                                .formatted(ProblemTree.shown(shown)));
    }

    boolean isBad(InputPointer value) {
        return bad.contains(value.text());
    }

    /** The header of the column in which the value stands or would stand. */
    Optional<String> header(String pointer) {
        return Optional.ofNullable(spots.get(pointer))
                .filter(spot -> spot.column() >= 0)
                .map(spot -> spot.header().strip());
    }

    /** What a note calls the place. */
    String label(InputPointer value) {
        var spot = spots.get(value.text());
        return spot == null ? value.text() : spot.label();
    }

    /** Tells the mistakes of the tree where they stand in the sheets. */
    void tell(InputErrors found) {
        for (InputError error : found.list()) {
            if (bad.contains(error.pointer())) {
                continue;
            }
            String pointer = error.pointer();
            while (!spots.containsKey(pointer) && !pointer.isEmpty()) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
            var spot = spots.get(pointer);
            if (spot == null) {
                errors.add(file.text() + error.pointer(), error.code(), error.detail());
            } else {
                errors.add(
                        spot.at(),
                        error.code(),
                        sentence(spot, words.told(error.detail(), error.pointer(), this)));
            }
        }
    }

    private static String sentence(CellRef spot, String sentence) {
        return "In \"%s\": %s".formatted(spot.label(), sentence);
    }
}
