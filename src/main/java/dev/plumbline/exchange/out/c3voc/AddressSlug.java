package dev.plumbline.exchange.out.c3voc;

import dev.plumbline.exchange.naming.WordSlug;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the formats of c3voc ask of the words in addresses. */
final class AddressSlug {

    private static final int LONGEST = 60;
    private static final int SHORTEST_ACRONYM = 4;

    private static final Pattern KNOWN = Pattern.compile("[A-Za-z0-9_.~-]+");

    private AddressSlug() {}

    /** The words, joined; empty where no letter of them is ASCII. */
    private static String of(String words, char joint) {
        String slug = WordSlug.ascii(words);
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.replaceAll("-$", "").replace('-', joint);
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

    /**
     * The slug that is known, if it can stand in an address, else the one that was made, with a
     * number behind it where that is taken.
     */
    static String unique(@Nullable String known, String made, Set<String> taken) {
        if (known != null && KNOWN.matcher(known).matches() && taken.add(known)) {
            return known;
        }
        String free = made;
        for (int number = 2; !taken.add(free); number++) {
            free = made + "-" + number;
        }
        return free;
    }

    /** Of an event: after the conference's acronym and the event's number comes its title. */
    static String event(String acronym, int id, String title) {
        String slug = of(title, '-');
        return acronym + "-" + id + "-" + (slug.length() > 1 ? slug : "event");
    }
}
