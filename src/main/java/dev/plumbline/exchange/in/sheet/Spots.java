package dev.plumbline.exchange.in.sheet;

import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In which cell each value of the tree stands, and which cells have a mistake already. */
final class Spots {

    private final Pointer file;
    private final InputErrors errors;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> bad = new HashSet<>();

    /**
     * @param file where mistakes stand that belong to no cell
     */
    Spots(Pointer file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    void put(Pointer value, Spot spot) {
        spots.put(value.text(), spot);
    }

    /** The cell has a mistake; nothing more is said of its value. */
    void mistake(Pointer value, Spot spot, String code, String sentence) {
        bad.add(value.text());
        errors.add(spot.at(), code, sentence(spot, sentence));
    }

    boolean isBad(Pointer value) {
        return bad.contains(value.text());
    }

    /** What a note calls the place. */
    String label(Pointer value) {
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
                errors.add(spot.at(), error.code(), sentence(spot, error.detail()));
            }
        }
    }

    private static String sentence(Spot spot, String sentence) {
        return "In \"%s\": %s".formatted(spot.label(), sentence);
    }
}
