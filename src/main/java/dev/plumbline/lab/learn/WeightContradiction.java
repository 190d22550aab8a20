package dev.plumbline.lab.learn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A part of the agenda that no weights explain: another schedule is better in some rules and worse
 * in none.
 *
 * @param rules ids of those it is better in
 * @param sessions ids of those that move
 * @param message a sentence for people
 */
public record WeightContradiction(
        @JsonInclude List<String> rules, @JsonInclude List<String> sessions, String message) {}
