package dev.plumbline.exchange.out.c3voc;

import dev.plumbline.exchange.naming.NormalForm;
import java.text.Normalizer;
import java.util.Locale;

/** Words for addresses: lower-case ASCII letters and digits. */
final class AddressSlug {

    private static final int LONGEST = 60;
    private static final int SHORTEST_ACRONYM = 4;

    private AddressSlug() {}

    /** The words, joined; empty where no letter of them is ASCII. */
    static String of(String words, char joint) {
        String plain =
                NormalForm.of(words, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{Mn}+", "")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        return cut.replace(' ', joint);
    }

    /** Of a conference: at least four letters, digits or underscores. */
    static String acronym(String name) {
        String slug = of(name, '_');
        if (slug.length() >= SHORTEST_ACRONYM) {
            return slug;
        }
        return slug.isEmpty() ? "conference" : "conference_" + slug;
    }

    /** Of a track: a letter first, and at least two characters. */
    static String track(String name) {
        String slug = of(name, '-');
        return slug.matches("[a-z].+") ? slug : ("track-" + slug).replaceAll("-$", "");
    }

    /** Of an event: after the conference's acronym and the event's number comes its title. */
    static String event(String acronym, int id, String title) {
        String slug = of(title, '-');
        return acronym + "-" + id + "-" + (slug.length() > 1 ? slug : "event");
    }
}
