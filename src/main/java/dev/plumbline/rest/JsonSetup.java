package dev.plumbline.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.exchange.json.JsonMapperFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets the framework write JSON as the rest of the house does. */
final class JsonSetup {

    @Produces
    @Singleton
    ObjectMapper mapper() {
        return JsonMapperFactory.mapper();
    }
}
