package dev.plumbline.store;

/**
 * For whom a calendar is.
 *
 * @param agenda the agenda's id
 * @param person the person's id
 */
public record PersonCalendar(String agenda, String person) {}
