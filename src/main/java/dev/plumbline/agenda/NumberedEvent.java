package dev.plumbline.agenda;

import java.time.Instant;

/**
 * Something that happened to an agenda.
 *
 * @param agenda its id
 * @param number from 1, growing by one with each event of this agenda
 * @param data one line of JSON: the {@link AgendaNews}
 */
public record NumberedEvent(
        String agenda, long number, AgendaEventType type, Instant when, String data) {}
