package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.agenda.AgendaPublication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of publications.
 *
 * @param next the cursor of the next page; absent on the last one
 */
record PublicationList(@JsonInclude List<AgendaPublication> publications, @Nullable String next) {}
