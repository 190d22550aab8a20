package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import java.nio.charset.StandardCharsets;

/** A problem with a bit of everything that a text has to show, and schedules of it. */
public final class SmallAgenda {

    /** As its file. */
    public static final String PROBLEM =
            """
            {"name": "Tiny MC", "timeZone": "Europe/Prague",
             "tracks": [{"id": "mc", "name": "PCI MC"}],
             "rooms": [{"id": "r", "name": "Hall A"}],
             "timeSlots": [
               {"id": "late", "room": "r",
                "start": "2027-05-12T16:00:00+02:00", "end": "2027-05-12T17:00:00+02:00"},
               {"id": "early", "room": "r", "track": "mc",
                "start": "2027-05-12T14:00:00+02:00", "end": "2027-05-12T15:30:00+02:00",
                "breaks": [{"title": "Káva ☕", "minutes": 10,
                  "earliest": "2027-05-12T14:20:00+02:00",
                  "latest": "2027-05-12T15:00:00+02:00"}]}],
             "people": [
               {"id": "ana", "name": "Ana Müller", "attendance": "IN_PERSON"},
               {"id": "ravi", "name": "Ravi", "attendance": "REMOTE", "timeZone": "Asia/Kolkata"},
               {"id": "tia", "name": "Tia", "attendance": "REMOTE",
                "timeZone": "Pacific/Kiritimati"},
               {"id": "max", "name": "Max", "attendance": "IN_PERSON",
                "unavailable": [{"start": "2027-05-12T14:00:00+02:00",
                                 "end": "2027-05-12T14:10:00+02:00"}]}],
             "clusters": [{"id": "pci", "name": "PCI"}, {"id": "vfio", "name": "VFIO"}],
             "talks": [
               {"id": "one", "title": "Größe & Ordnung", "speakers": ["ana", "tia"],
                "clusters": ["pci", "vfio"], "track": "mc", "minutes": 20,
                "requiredPeople": ["max"]},
               {"id": "two", "title": "Two", "speakers": ["ravi"], "clusters": ["pci"],
                "track": "mc", "minutes": 30},
               {"id": "three", "title": "Three", "minutes": 45, "track": "mc", "priority": 1},
               {"id": "four", "title": "Four", "minutes": 25, "track": "mc", "priority": 4}]}
            """;

    /** Where a required person is not there, and two talks have no place. */
    static final String SOME_PLACED =
            """
            {"placements": [
              {"session": "one", "timeSlot": "early", "start": "2027-05-12T14:00:00+02:00", "minutes": 20},
              {"session": "early:break", "timeSlot": "early", "start": "2027-05-12T14:20:00+02:00", "minutes": 10},
              {"session": "two", "timeSlot": "early", "start": "2027-05-12T14:30:00+02:00", "minutes": 30}]}
            """;

    private SmallAgenda() {}

    static ScoredSchedule judged(String schedule) {
        var facts = Facts.of(ProblemJson.read(bytes(PROBLEM)));
        return ScheduleAudit.of(
                RuleSet.of(facts, ModelConfig.DEFAULT),
                ScheduleJson.readPlacements(bytes(schedule), facts));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
