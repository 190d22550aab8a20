package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of agendas.
 *
 * @param last where the last one stands; null when no more follow
 */
public record AgendaPage(List<Agenda> agendas, AgendaListing.@Nullable Position last) {}
