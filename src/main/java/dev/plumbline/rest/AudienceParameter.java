package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.rest.error.RequestRefusals;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code audience}: {@code organizer} or {@code public}, and nothing else. */
@Provider
public class AudienceParameter implements ParamConverterProvider, ParamConverter<Audience> {

    @Override
    @SuppressWarnings("unchecked") // it is of the type that was asked for
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType == Audience.class ? (ParamConverter<T>) this : null;
    }

    /**
     * The audience with the name.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    static Audience named(String text) {
        return switch (text) {
            case "organizer" -> Audience.ORGANIZER;
            case "public" -> Audience.PUBLIC;
            default -> throw RequestRefusals.badParameter("audience", text, "organizer or public");
        };
    }

    @Override
    public Audience fromString(String text) {
        return named(text);
    }

    @Override
    public String toString(Audience audience) {
        return switch (audience) {
            case ORGANIZER -> "organizer";
            case PUBLIC -> "public";
        };
    }
}
