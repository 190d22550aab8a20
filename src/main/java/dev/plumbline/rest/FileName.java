package dev.plumbline.rest;

import dev.plumbline.exchange.naming.Ids;
import dev.plumbline.exchange.out.Agenda;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a file that somebody saves is called: after the problem, and whom it is about. */
final class FileName {

    private FileName() {}

    /**
     * The value of Content-Disposition (RFC 6266): a name in ASCII, and the one in all letters
     * where that is another.
     */
    static String disposition(Agenda agenda, String extension) {
        String about = agenda.about();
        String name = Ids.slug(about == null ? agenda.name() : agenda.name() + " " + about);
        String ascii = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String header =
                "inline; filename=\"%s.%s\""
                        .formatted(ascii.isEmpty() ? "agenda" : ascii, extension);
        return ascii.equals(name)
                ? header
                : header
                        + "; filename*=UTF-8''%s.%s"
                                .formatted(
                                        URLEncoder.encode(name, StandardCharsets.UTF_8), extension);
    }
}
