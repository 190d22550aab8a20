package dev.plumbline.exchange.in.indico;

import java.util.List;

/** Many things in one sentence. */
final class ListPhrase {

    private static final int SHOWN = 20;

    private ListPhrase() {}

    /** The first of them, and how many more there are. */
    static String of(List<String> all) {
        String some = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() <= SHOWN ? some : some + " and " + (all.size() - SHOWN) + " more";
    }
}
