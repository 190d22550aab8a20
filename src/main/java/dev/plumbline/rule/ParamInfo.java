package dev.plumbline.rule;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter of a rule.
 *
 * @param standard its value when a request says nothing, in the form in which a request gives it
 */
public record ParamInfo(String name, String description, JsonNode standard) {}
