package dev.plumbline.lab.datasets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import dev.plumbline.problem.Problem;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes problems the way the committed files look: two spaces, nothing that is empty. */
final class ContractJson {

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(
                            new JavaTimeModule()
                                    .addSerializer(new LocalTimeSerializer(HOURS_AND_MINUTES)))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setSetterInfo(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .build();

    private ContractJson() {}

    static String write(Problem problem) throws JsonProcessingException {
        var indenter = new DefaultIndenter("  ", "\n");
        return MAPPER.writer(
                                new DefaultPrettyPrinter(
                                                Separators.createDefaultInstance()
                                                        .withObjectFieldValueSpacing(
                                                                Separators.Spacing.AFTER))
                                        .withObjectIndenter(indenter)
                                        .withArrayIndenter(indenter))
                        .writeValueAsString(problem)
                + "\n";
    }

    static Problem read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Problem.class);
    }
}
