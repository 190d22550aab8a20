package dev.plumbline.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names of sheets and columns without regard to case, accents, blanks and marks. */
final class Words {

    private Words() {}

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\((min|mins|minutes|minuten|local|lokal)\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
