package dev.plumbline.store;

import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionNote;
import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;

/** A revision as it stands in the database: a note, and texts. */
record RevisionRow(RevisionNote note, String config, String problem, String placements) {

    static RevisionRow of(AgendaRevision revision) {
        return new RevisionRow(
                RevisionNote.of(revision),
                RecordText.write(revision.config()),
                RecordText.write(revision.problem()),
                PlacementText.write(revision.schedule().schedule()));
    }

    /** All of it; the schedule is judged by the rules of this version. */
    AgendaRevision revision() {
        var settings = RecordText.read(config, Config.class);
        var facts = Facts.of(RecordText.read(problem, Problem.class));
        var rules = RuleSet.of(facts, settings.modelOrDefault());
        var schedule = PlacementText.read(placements, facts);
        return new AgendaRevision(
                note.number(),
                facts.problem(),
                settings,
                ScheduleAudit.of(rules, schedule),
                note.kind(),
                note.who(),
                note.when(),
                note.summary());
    }

    /** How many characters it has. */
    long size() {
        return (long) config.length() + problem.length() + placements.length();
    }
}
