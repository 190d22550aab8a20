/**
 * How this API says no: every error, also one that the framework finds, is answered by a problem
 * document (RFC 9457). {@link dev.plumbline.rest.error.ProblemDetail} is that document, {@link
 * dev.plumbline.rest.error.RequestRefusals} names what can be refused. Nobody else writes error
 * answers.
 */
@NullMarked
package dev.plumbline.rest.error;

import org.jspecify.annotations.NullMarked;
