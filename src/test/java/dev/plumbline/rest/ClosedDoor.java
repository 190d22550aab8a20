package dev.plumbline.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server on which tests make tokens; all others are open, and have to stay so. */
public class ClosedDoor implements QuarkusTestProfile {

    static final int PER_MINUTE = 400;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("plumbline.access.per-minute", Integer.toString(PER_MINUTE));
    }
}
