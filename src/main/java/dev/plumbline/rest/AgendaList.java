package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of agendas.
 *
 * @param next the cursor of the next page; absent on the last one
 */
record AgendaList(@JsonInclude List<AgendaAnswer> agendas, @Nullable String next) {}
