package dev.plumbline.lab.synthetic;

import java.text.Normalizer;
import java.util.Locale;

/** Ids people can read. */
final class InventedIds {

    private InventedIds() {}

    /** The name in lower case ASCII, words joined by hyphens. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** A prefix and a number of two digits. */
    static String numbered(String prefix, int number) {
        return prefix + (number < 10 ? "0" : "") + number;
    }
}
