package dev.plumbline.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written.
 *
 * @param name at most 31 characters
 * @param rows cells are null, String, Integer or LocalDateTime
 */
public record OutputSheet(String name, List<String> header, List<List<@Nullable Object>> rows) {}
