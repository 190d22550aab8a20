package dev.plumbline.rest.job;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionDraft;

/**
 * A change that was made.
 *
 * @param agenda afterwards
 * @param revision the new head
 * @param draft what lies between it and the head before
 */
public record AgendaChange(Agenda agenda, AgendaRevision revision, RevisionDraft draft) {}
