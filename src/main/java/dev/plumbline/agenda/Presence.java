package dev.plumbline.agenda;

/**
 * Somebody who listens to an agenda now.
 *
 * @param holder the name of their token
 * @param streams how many times, such as windows that are open
 */
public record Presence(String holder, int streams) {}
