package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of a schedule.
 *
 * @param modelOutput the agenda and the waitlist, null before the first
 */
record PublicScheduleAnswer(PublicMetadata metadata, @JsonInclude @Nullable JsonNode modelOutput) {}
