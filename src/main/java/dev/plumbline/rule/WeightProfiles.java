package dev.plumbline.rule;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All profiles there are. A profile is data: a file of its name in the folder {@code profiles}
 * beside this class, and its name in the {@code index.json} there.
 */
public final class WeightProfiles {

    /** The profile of requests that name none; it changes nothing about the catalogue. */
    public static final String DEFAULT = "balanced";

    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .reader();

    private static final List<WeightProfile> ALL =
            index().stream().map(name -> read(name, resource(name))).toList();

    private WeightProfiles() {}

    /**
     * In the order in which they are told, the default one first.
     *
     * @throws ExceptionInInitializerError the first time, when a file is broken; its cause says
     *     which one and why
     */
    public static List<WeightProfile> all() {
        return ALL;
    }

    /** Their names. */
    public static List<String> names() {
        return ALL.stream().map(WeightProfile::name).toList();
    }

    /** The profile with the name, if there is one. */
    public static Optional<WeightProfile> find(String name) {
        return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /**
     * The profile of a request. One that does not exist counts as the default one: it was told by
     * {@link ModelConfigCheck} or is about to be.
     */
    static WeightProfile of(ModelConfig config) {
        String name = config.profile() == null ? DEFAULT : config.profile();
        return find(name).orElse(ALL.getFirst());
    }

    /**
     * Reads a profile.
     *
     * @param name that it must have
     * @throws IllegalStateException when it is missing or broken
     */
    static WeightProfile read(String name, @Nullable InputStream file) {
        WeightProfile profile = json(name, file, new TypeReference<>() {});
        if (!profile.name().equals(name)) {
            throw broken(name, "it calls itself " + profile.name(), null);
        }
        for (Map.Entry<String, RuleSetting> rule : profile.rules().entrySet()) {
            requireReadable(name, rule.getKey(), rule.getValue());
        }
        return profile;
    }

    private static void requireReadable(
            String profile, String rule, @Nullable RuleSetting setting) {
        if (setting == null) {
            throw broken(profile, "it says nothing about the rule " + rule, null);
        }
        Integer weight = setting.weight();
        if (weight != null && (weight < 0 || weight > RuleSetting.MAX_WEIGHT)) {
            throw broken(
                    profile, "the weight of " + rule + " (" + weight + ") is out of range", null);
        }
    }

    private static List<String> index() {
        return json("index", resource("index"), new TypeReference<>() {});
    }

    private static @Nullable InputStream resource(String name) {
        return WeightProfiles.class.getResourceAsStream("profiles/" + name + ".json");
    }

    private static <T> T json(String name, @Nullable InputStream file, TypeReference<T> type) {
        if (file == null) {
            throw broken(name, "there is no such file", null);
        }
        try (file) {
            return READER.forType(type).readValue(file);
        } catch (IOException e) {
            throw broken(name, String.valueOf(e.getMessage()), e);
        }
    }

    private static IllegalStateException broken(
            String name, String reason, @Nullable Exception cause) {
        return new IllegalStateException(
                "The file profiles/%s.json cannot be used: %s.".formatted(name, reason), cause);
    }
}
