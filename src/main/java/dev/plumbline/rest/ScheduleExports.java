package dev.plumbline.rest;

import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.StoredSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exports schedules that were solved here, with what they revise. */
@ApplicationScoped
class ScheduleExports {

    private final ScheduleService service;

    ScheduleExports(ScheduleService service) {
        this.service = service;
    }

    /**
     * The schedule in a format.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404 for a schedule that is not there, 409 for
     *     one that has none yet, 400 for a person or track that is not there
     */
    Response answer(String id, Exporter exporter, ExportParameters parameters) {
        var stored = service.get(id);
        var judged = ScheduleService.judged(stored);
        var earlier = earlier(stored, parameters.against());
        return ExportAnswers.answer(
                new ExportSubject(judged, stored.submission().config(), earlier),
                exporter,
                parameters);
    }

    private List<Schedule> earlier(StoredSchedule stored, @Nullable String against) {
        var chain =
                against == null
                        ? service.ancestors(stored)
                        : service.ancestorsAnd(service.get(against));
        if (against != null) {
            ScheduleService.schedule(chain.getLast());
        }
        return chain.stream()
                .map(StoredSchedule::best)
                .filter(Objects::nonNull)
                .map(ScoredSchedule::schedule)
                .toList();
    }
}
