package dev.plumbline.problem;

import org.jspecify.annotations.Nullable;

/**
 * What public programmes say of a speaker besides name and affiliation. Nothing that is planned
 * depends on it, and of speakers all of it is public.
 *
 * @param guid by which programs know the person; a UUID
 * @param publicNumber by which programs know the person, at least 1
 * @param publicCode by which programs know the person, such as {@code ADAEXA}
 * @param url of a page about the person
 * @param avatar address of a picture
 * @param biography a text
 */
@HasBuilder
public record PublicProfile(
        @Nullable String guid,
        @Nullable Integer publicNumber,
        @Nullable String publicCode,
        @Nullable String url,
        @Nullable String avatar,
        @Nullable String biography)
        implements PublicProfileBuilder.With {

    /** Nothing is said. */
    public static final PublicProfile NONE = PublicProfileBuilder.builder().build();
}
