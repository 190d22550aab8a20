package dev.plumbline.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/**
 * What an Accept header asks for.
 *
 * @param wanted the most wanted first; those with {@code q=0} are refused
 */
record Accepted(List<MediaType> wanted) {

    /** The first of the types that is accepted, as far as the header prefers none. */
    Optional<MediaType> best(List<MediaType> offered) {
        return wanted.stream()
                .filter(one -> !isRefused(one))
                .flatMap(one -> offered.stream().filter(one::isCompatible))
                .filter(type -> wanted.stream().noneMatch(one -> isRefused(one) && is(one, type)))
                .findFirst();
    }

    private static boolean is(MediaType one, MediaType other) {
        return one.getType().equalsIgnoreCase(other.getType())
                && one.getSubtype().equalsIgnoreCase(other.getSubtype());
    }

    private static boolean isRefused(MediaType type) {
        String quality = type.getParameters().get("q");
        return quality != null && quality.matches("0(\\.0*)?");
    }
}
