package dev.plumbline.rest.job;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaPublication;
import dev.plumbline.agenda.PublicationWarning;
import dev.plumbline.explain.diff.ScheduleDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publication tells, or would tell.
 *
 * @param agenda after it
 * @param publication null when nothing was published yet
 * @param revision number of the one that is, or would be, public
 * @param warnings what should be looked at before
 * @param changes from what the public had seen
 * @param mail that tells the public of them
 */
public record PublicationView(
        Agenda agenda,
        @Nullable AgendaPublication publication,
        int revision,
        List<PublicationWarning> warnings,
        ScheduleDiff changes,
        String mail) {}
