package dev.plumbline.lab.compare.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonMapperFactory;
import java.nio.charset.StandardCharsets;

/** The result as JSON, with every number. */
public final class ResultJson implements ResultExporter {

    @Override
    public String fileName() {
        return "results.json";
    }

    @Override
    public byte[] export(ComparisonResult result) {
        try {
            return (JsonMapperFactory.mapper().writeValueAsString(result) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every result can be written.", e);
        }
    }

    /** The same as a tree. */
    public static JsonNode tree(ComparisonResult result) {
        return JsonMapperFactory.mapper().valueToTree(result);
    }
}
