package dev.plumbline.agenda;

import java.time.Instant;

/**
 * A schedule that is made for an agenda, and can be taken over.
 *
 * @param id of the schedule
 * @param agenda id of the agenda
 * @param revision the number of the one that it is made from
 * @param who wanted it: the name of a token's holder
 */
public record AgendaProposal(
        String id, String agenda, int revision, ProposalWay way, String who, Instant when) {}
