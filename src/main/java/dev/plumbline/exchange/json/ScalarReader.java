package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputPointer;
import org.jspecify.annotations.Nullable;

/** Reads a single value; reports a mistake and gives null when it cannot. */
@FunctionalInterface
interface ScalarReader {

    @Nullable Object read(JsonNode node, InputPointer at);
}
