/**
 * Who may do what: tokens and the sessions opened with them, the door that is open on a machine of
 * one's own until the first token is made, and the roles of an agenda. {@link
 * dev.plumbline.access.Caller} is who asks; {@link dev.plumbline.access.AgendaAccess} decides about
 * every agenda, and nobody else does. How a refusal is worded as an answer is decided elsewhere.
 */
@NullMarked
package dev.plumbline.access;

import org.jspecify.annotations.NullMarked;
