package dev.plumbline.rest.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;

/**
 * Measures requests that are refused before anybody knows what they ask for under one name. Their
 * own addresses would have ids in them, and anybody could send more and more of them.
 */
@Singleton
public class RefusedAddresses implements MeterFilter {

    static final String NAME = "REFUSED";

    private static final String REQUESTS = "http.server.requests";
    private static final String URI = "uri";
    private static final String FIRST_REFUSAL = "400";

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().equals(REQUESTS)) {
            return id;
        }
        String uri = id.getTag(URI);
        String status = id.getTag("status");
        boolean isRefused = status != null && status.compareTo(FIRST_REFUSAL) >= 0;
        boolean isOfOne = uri != null && uri.startsWith("/") && !uri.contains("{");
        return isRefused && isOfOne ? id.withTag(Tag.of(URI, NAME)) : id;
    }
}
