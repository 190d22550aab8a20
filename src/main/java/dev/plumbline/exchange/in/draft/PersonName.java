package dev.plumbline.exchange.in.draft;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person's name, to be compared with others. */
record PersonName(String folded, String sorted) {

    static PersonName of(String name) {
        String folded =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\p{Punct}\\s\\u00A0]+", " ")
                        .strip();
        String sorted = Arrays.stream(folded.split(" ")).sorted().collect(Collectors.joining(" "));
        return new PersonName(folded, sorted);
    }
}
