package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Finding;
import java.util.List;

/** A finding as the contract shows it: sessions, people and time slots by id. */
record FindingJson(
        String rule,
        Severity severity,
        int weight,
        long penalty,
        @JsonInclude List<String> sessions,
        @JsonInclude List<String> people,
        @JsonInclude List<String> timeSlots,
        String message,
        @JsonProperty("private") boolean isPrivate) {

    static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.rule(),
                finding.severity(),
                finding.weight(),
                finding.penalty(),
                finding.sessions().stream().map(Session::id).toList(),
                finding.people().stream().map(Person::id).toList(),
                finding.slots().stream().map(Slot::id).toList(),
                finding.message(),
                finding.isPrivate());
    }
}
