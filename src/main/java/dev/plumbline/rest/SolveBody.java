package dev.plumbline.rest;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is handed in to be solved. */
@Schema(description = "A problem, and how to solve it. Fields that are not known are an error.")
public record SolveBody(
        @Schema(description = "Everything in it is optional.") Config config,
        @Schema(required = true) Problem modelInput) {}
