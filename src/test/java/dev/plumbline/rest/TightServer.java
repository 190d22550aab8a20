package dev.plumbline.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A server that solves one problem at a time, lets one more wait, and has names besides those of
 * every machine. One for all tests that need another server than most: each takes seconds to start.
 */
public class TightServer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "plumbline.jobs.parallel", "1",
                "plumbline.jobs.queued", "1",
                "plumbline.rest.hosts", "agenda.example, plan.test");
    }
}
