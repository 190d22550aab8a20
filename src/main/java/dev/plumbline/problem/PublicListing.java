package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What public programmes say of a session besides title, abstract and speakers. Nothing that is
 * planned depends on it, and all of it is public.
 *
 * @param guid by which programs know the session from revision to revision; a UUID
 * @param publicNumber by which apps know it, at least 1
 * @param slug of addresses
 * @param url of its page
 * @param description the long text, beside the abstract
 * @param type such as {@code talk} or {@code workshop}
 * @param language such as {@code en}
 * @param logo address of a picture
 * @param links to read or to see
 * @param attachments files, such as slides
 * @param doNotRecord whether it must not be recorded; null where nobody said
 * @param recordingUrl where the recording is
 * @param recordingLicense under which the recording is published
 */
@HasBuilder
public record PublicListing(
        @Nullable String guid,
        @Nullable Integer publicNumber,
        @Nullable String slug,
        @Nullable String url,
        @Nullable String subtitle,
        @Nullable String description,
        @Nullable String type,
        @Nullable String language,
        @Nullable String logo,
        List<WebLink> links,
        List<WebLink> attachments,
        @Nullable Boolean doNotRecord,
        @Nullable String recordingUrl,
        @Nullable String recordingLicense)
        implements PublicListingBuilder.With {

    /** Nothing is said. */
    public static final PublicListing NONE = PublicListingBuilder.builder().build();

    /** Whether somebody said that it must not be recorded. */
    public boolean forbidsRecording() {
        return Boolean.TRUE.equals(doNotRecord);
    }
}
