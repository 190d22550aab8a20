package dev.plumbline.agenda;

import java.time.Instant;

/**
 * That a revision became the public one.
 *
 * @param number from 1, without gaps; the highest one of an agenda is what the public sees
 * @param revision the number of the revision, which may have been published before
 * @param who published it: the name of a token's holder
 * @param when each one at least a second after the one before, so that HTTP can tell them apart
 */
public record AgendaPublication(int number, int revision, String who, Instant when) {}
