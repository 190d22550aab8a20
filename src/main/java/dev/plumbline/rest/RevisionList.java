package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.agenda.RevisionNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history of an agenda.
 *
 * @param next the cursor of the next page; absent on the last one
 */
record RevisionList(@JsonInclude List<RevisionNote> revisions, @Nullable String next) {}
