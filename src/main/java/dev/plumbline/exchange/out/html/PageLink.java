package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.WebAddress;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.WebLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to read or to see elsewhere, as the page shows it.
 *
 * @param href null for what is no address of the web: nobody can click on it
 */
public record PageLink(String name, @Nullable String href) {

    static List<PageLink> all(PublicListing listing) {
        List<PageLink> links = new ArrayList<>();
        if (listing.url() != null) {
            links.add(of("Web page", listing.url()));
        }
        listing.links().forEach(link -> links.add(of(link)));
        listing.attachments().forEach(link -> links.add(of(link)));
        if (listing.recordingUrl() != null) {
            links.add(of("Recording" + license(listing), listing.recordingUrl()));
        }
        return List.copyOf(links);
    }

    private static String license(PublicListing listing) {
        String license = listing.recordingLicense();
        return license == null || license.isBlank() ? "" : " (" + license + ")";
    }

    private static PageLink of(WebLink link) {
        return of(link.name(), link.url());
    }

    private static PageLink of(String name, String address) {
        String encoded = WebAddress.encoded(address);
        return new PageLink(name, WebAddress.isWeb(encoded) ? encoded : null);
    }
}
