package dev.plumbline.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an Accept header asks for.
 *
 * @param wanted as in the header; those with {@code q=0} are refused
 */
record AcceptedTypes(List<MediaType> wanted) {

    private static final Pattern QUALITY = Pattern.compile("\\d(\\.\\d{0,3})?");

    /**
     * The type that is wanted most; among those wanted alike what the header names first, then what
     * is offered first.
     */
    Optional<MediaType> best(List<MediaType> offered) {
        return offered.stream()
                .filter(type -> quality(type) > 0)
                .min(
                        Comparator.comparingDouble((MediaType type) -> -quality(type))
                                .thenComparingInt(
                                        type -> wanted.indexOf(range(type).orElseThrow())));
    }

    private double quality(MediaType type) {
        return range(type).map(AcceptedTypes::qualityOf).orElse(0.0);
    }

    /** The most specific range that has the type decides (RFC 9110, section 12.5.1). */
    private Optional<MediaType> range(MediaType type) {
        return wanted.stream()
                .filter(type::isCompatible)
                .max(Comparator.comparingInt(AcceptedTypes::specificity));
    }

    private static int specificity(MediaType range) {
        return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
    }

    /** 1 where nothing is said, or what is no number. */
    private static double qualityOf(MediaType range) {
        String quality = range.getParameters().getOrDefault("q", "1");
        return QUALITY.matcher(quality).matches() ? Double.parseDouble(quality) : 1;
    }
}
