/**
 * The living document that organizers work on: an {@link dev.plumbline.agenda.Agenda} with
 * immutable revisions, of which the last is its head. What each change makes of a revision is
 * decided here, and what clashes with what others changed meanwhile. All of it is pure: where
 * agendas are kept, who may change them and how a request is worded is decided elsewhere.
 */
@NullMarked
package dev.plumbline.agenda;

import org.jspecify.annotations.NullMarked;
