package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.WebLink;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is merely shown fit for a problem: texts have a length that is allowed, and no two
 * have the same guid. What is lost is noted.
 */
final class ShownTexts {

    private final ImportNotes notes;

    /** Cuts a text that is too long, and says where it was. */
    private final BinaryOperator<String> limited;

    ShownTexts(ImportNotes notes, BinaryOperator<String> limited) {
        this.notes = notes;
        this.limited = limited;
    }

    List<Talk> talks(List<Talk> talks) {
        Set<String> guids = new HashSet<>();
        List<String> without = new ArrayList<>();
        var fit =
                talks.stream()
                        .map(
                                talk -> {
                                    var listing = fit(talk.listing());
                                    boolean isFree = isFree(listing.guid(), guids);
                                    if (!isFree) {
                                        without.add(talk.id());
                                    }
                                    return talk.withListing(
                                            isFree ? listing : listing.withGuid(null));
                                })
                        .toList();
        note("talks", without);
        return fit;
    }

    List<Person> people(List<Person> people) {
        Set<String> guids = new HashSet<>();
        List<String> without = new ArrayList<>();
        var fit =
                people.stream()
                        .map(
                                person -> {
                                    var profile = fit(person.profile());
                                    boolean isFree = isFree(profile.guid(), guids);
                                    if (!isFree) {
                                        without.add(person.name());
                                    }
                                    return person.withProfile(
                                            isFree ? profile : profile.withGuid(null));
                                })
                        .toList();
        note("people", without);
        return fit;
    }

    private static boolean isFree(@Nullable String guid, Set<String> taken) {
        return guid == null || taken.add(guid.toLowerCase(Locale.ROOT));
    }

    private void note(String what, List<String> without) {
        if (!without.isEmpty()) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    what,
                    "The guid of these is that of another one, so it was left out: %s."
                            .formatted(String.join(", ", without)));
        }
    }

    private PublicListing fit(PublicListing listing) {
        String slug = listing.slug();
        boolean isTooLong = slug != null && slug.length() > SizeLimits.ID_LENGTH;
        if (isTooLong) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "talks",
                    "A slug of %,d characters was left out.".formatted(slug.length()));
        }
        return new PublicListing(
                listing.guid(),
                listing.publicNumber(),
                isTooLong ? null : slug,
                fit(listing.url(), "talks"),
                fit(listing.subtitle(), "talks"),
                fit(listing.description(), "talks"),
                fit(listing.type(), "talks"),
                fit(listing.language(), "talks"),
                fit(listing.logo(), "talks"),
                fit(listing.links()),
                fit(listing.attachments()),
                listing.doNotRecord(),
                fit(listing.recordingUrl(), "talks"),
                fit(listing.recordingLicense(), "talks"));
    }

    private PublicProfile fit(PublicProfile profile) {
        return new PublicProfile(
                profile.guid(),
                profile.publicNumber(),
                fit(profile.publicCode(), "people"),
                fit(profile.url(), "people"),
                fit(profile.avatar(), "people"),
                fit(profile.biography(), "people"));
    }

    private List<WebLink> fit(List<WebLink> links) {
        return links.stream()
                .map(
                        link ->
                                new WebLink(
                                        fit(link.title(), "talks"),
                                        limited.apply(link.url(), "talks"),
                                        fit(link.type(), "talks")))
                .toList();
    }

    private @Nullable String fit(@Nullable String text, String where) {
        return text == null ? null : limited.apply(text, where);
    }
}
