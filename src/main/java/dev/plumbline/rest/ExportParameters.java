package dev.plumbline.rest;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.schedule.Schedule;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a schedule is exported, and for whom.
 *
 * @param against the earlier schedule that people know, by its id or, of an agenda, the number of
 *     its revision; what the schedule revises when absent
 */
public record ExportParameters(
        @QueryParam("audience") @DefaultValue("public") Audience audience,
        @Parameter(description = "Id or name: only what concerns this person.")
                @QueryParam("person")
                @Nullable String person,
        @Parameter(description = "Id or name: only the sessions of this track.")
                @QueryParam("track")
                @Nullable String track,
        @Parameter(
                        description =
                                "Id of an earlier schedule, or number of an earlier revision: `text` tells what changed since then.")
                @QueryParam("against")
                @Nullable String against) {

    /** The same for another audience. */
    ExportParameters of(Audience other) {
        return new ExportParameters(other, person, track, against);
    }

    /**
     * What is to be written.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400 for a person or track that is not there
     */
    ExportRequest request(ExportSubject subject) {
        var judged = subject.judged();
        var schedule = judged.scored().schedule();
        List<Schedule> earlier = subject.earlier();
        return edition(facts(schedule, earlier))
                .request(
                        judged.scored(),
                        reasons(judged, subject.config()),
                        earlier,
                        against == null ? null : ScheduleDiff.of(earlier.getLast(), schedule));
    }

    /** Who lost everything is told so as well. */
    private static List<Facts> facts(Schedule schedule, List<Schedule> earlier) {
        List<Facts> all = new ArrayList<>(List.of(schedule.facts()));
        earlier.reversed().forEach(told -> all.add(told.facts()));
        return all;
    }

    private ProgrammeEdition edition(List<Facts> facts) {
        return new ProgrammeEdition(
                audience,
                person == null
                        ? null
                        : ProgrammeEdition.person(facts, audience, person)
                                .orElseThrow(
                                        () ->
                                                unknown(
                                                        "person",
                                                        person,
                                                        people(facts.getFirst(), audience))),
                track == null
                        ? null
                        : ProgrammeEdition.track(facts, track)
                                .orElseThrow(
                                        () ->
                                                unknown(
                                                        "track",
                                                        track,
                                                        facts
                                                                .getFirst()
                                                                .tracks()
                                                                .keySet()
                                                                .stream())));
    }

    private static Stream<String> people(Facts facts, Audience audience) {
        return ProgrammeEdition.people(facts, audience).stream()
                .flatMap(person -> Stream.of(person.id(), person.name()));
    }

    private static RuntimeException unknown(String kind, String name, Stream<String> known) {
        return RequestRefusals.unknownName(kind, name, known.toList());
    }

    private Map<Session, WaitlistReason> reasons(JudgedSchedule judged, Config config) {
        return audience == Audience.PUBLIC
                ? Map.of()
                : WaitlistReasons.of(
                        judged.rules(), judged.scored().schedule(), ReasonsTime.of(config));
    }
}
