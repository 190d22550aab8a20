/**
 * A problem while it is being put together by an importer: mutable, and gone when the import is
 * over. {@link dev.plumbline.exchange.in.draft.ProblemDraft} gives ids to names and keeps texts
 * within their limits, {@link dev.plumbline.exchange.in.draft.PeopleDraft} finds out who is the
 * same person, {@link dev.plumbline.exchange.in.draft.UsedTimes} makes time slots of what took
 * place in a room.
 */
@NullMarked
package dev.plumbline.exchange.in.draft;

import org.jspecify.annotations.NullMarked;
