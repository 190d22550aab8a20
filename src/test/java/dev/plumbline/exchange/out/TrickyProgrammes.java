package dev.plumbline.exchange.out;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Agendas that exporters get wrong. */
public final class TrickyProgrammes {

    /** Stands in everything that is private in {@link #secret()}, and nowhere else. */
    public static final String SECRET = "xyzzy";

    /** Titles, names and texts that are more than they seem. */
    public static final List<String> HOSTILE =
            List.of(
                    "=cmd|' /C calc'!A0",
                    "+1+1",
                    "-2+3",
                    "@SUM(A1)",
                    "\tTab first",
                    "'quoted",
                    "</script><script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "]]> & <b> \"quotes\" 'single' &amp; {{7*7}} {#if true} {name} ${x}",
                    "Line one\r\nATTENDEE:mailto:mallory@example.org\r\nBEGIN:VEVENT",
                    "Comma, semicolon; colon: backslash \\ backslash n \\n end",
                    "Bcc: mallory@example.org\n\n.\nQUIT",
                    "\u05D0\u05D1\u05D2 \u202Eevil\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                    "Emoji \uD83D\uDC69\u200D\uD83D\uDCBB and \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 fan",
                    "\u6F22\u5B57\u304B\u306A\uD55C\uAD6D\uC5B4 wide",
                    "Controls \u0001\u0007\u001B[31m \u007F end",
                    "\uFEFFmark, \u2028separator\u2029",
                    "half a pair \uD83D alone",
                    "long ".repeat(400).strip());

    /** By what is special about them. */
    public static final Map<String, Programme> ALL = all();

    private TrickyProgrammes() {}

    private static Map<String, Programme> all() {
        Map<String, Programme> all = new LinkedHashMap<>();
        all.put("plain", plain());
        all.put("nothing placed", Programme.forPublic(Schedule.of(problem().facts(), List.of())));
        all.put("the night the clocks go back", night("2026-11-01", "America/New_York"));
        all.put("the night the clocks go forward", night("2027-03-28", "Europe/Berlin"));
        all.put("a zone of half hours", night("2026-12-31", "Asia/Kolkata"));
        all.put("a zone of quarter hours", night("2027-04-04", "Pacific/Chatham"));
        all.put("hostile words", Programme.forPublic(hostile()));
        all.put("for organizers", organizers());
        return all;
    }

    /** Two rooms, a morning with a break and an afternoon, one session without a place. */
    public static Programme plain() {
        return Programme.forPublic(placed(problem().facts()).audit().schedule());
    }

    /** The same with findings, score and all. */
    public static Programme organizers() {
        return Programme.forOrganizers(placed(problem().facts()).audit(), Map.of());
    }

    /** The plain one, changed: a moves, b goes to another room, c is gone, d has a place. */
    public static Programme revised() {
        return Programme.forPublic(revision().schedule());
    }

    /** What leads from the plain one to the revised one. */
    public static ScheduleDiff changes() {
        var after = revision();
        return ScheduleDiff.of(
                placed(problem().facts()).audit().schedule(),
                RuleSet.of(after.schedule().facts(), ModelConfig.DEFAULT),
                after.schedule());
    }

    private static ScoredSchedule revision() {
        return new Fixed(problem().facts())
                .at("a", "am", "11:00")
                .at("b", "side", "10:30")
                .at("am:break", "am", "10:45")
                .at("d", "pm", "13:00")
                .audit();
    }

    private static TinyProblem problem() {
        return TinyProblem.create()
                .pause("am", 15, "10:30", "11:30")
                .remote("ravi", "Asia/Kolkata")
                .talk("a", talk -> talk.speakers("ada").clusters("pci").track("mc"))
                .talk("b", talk -> talk.speakers("bo", "ravi").clusters("iommu").track("mc"))
                .talk("c", talk -> talk.speakers("ada"))
                .talk("d", talk -> talk.speakers("mei").clusters("pci"))
                .coordination("k", talk -> talk.clusters("pci", "iommu").minutes(45));
    }

    private static Fixed placed(Facts facts) {
        return new Fixed(facts)
                .at("a", "am", "10:00")
                .at("b", "am", "10:30")
                .at("am:break", "am", "11:00")
                .at("c", "side", "10:00")
                .at("k", "pm", "13:00");
    }

    /** From the evening into the morning, across midnight and the change of clocks. */
    private static Programme night(String date, String zone) {
        String evening = LocalDate.parse(date).minusDays(1) + "T22:00";
        var problem =
                TinyProblem.on(date, zone)
                        .slot("night", "r1", evening, date + "T07:00")
                        .talk("a", talk -> talk.speakers("ada").minutes(90))
                        .talk("b", talk -> talk.speakers("bo").minutes(60))
                        .talk("c", talk -> talk.speakers("ada").minutes(60));
        var facts = problem.facts();
        long start = facts.slots().getFirst().start();
        return Programme.forPublic(
                Schedule.of(
                        facts,
                        List.of(
                                placement(facts, "a", start + 75),
                                placement(facts, "b", start + 165),
                                placement(facts, "c", start + 225))));
    }

    private static FixedPlacement placement(Facts facts, String session, long start) {
        var found = facts.session(session).orElseThrow();
        return new FixedPlacement(found, facts.slots().getFirst(), start, found.preferredMinutes());
    }

    /** Every title, name, affiliation and abstract is one of the hostile ones. */
    public static Schedule hostile() {
        return HostileProblem.schedule(HOSTILE);
    }

    /** Whatever is private has the secret word in it. */
    public static ScoredSchedule secret() {
        var problem = ProblemJson.read(SECRET_PROBLEM.getBytes(StandardCharsets.UTF_8));
        return new Fixed(Facts.of(problem))
                .at("one", "am", "10:00")
                .at("two", "am", "10:30")
                .audit();
    }

    private static final String SECRET_PROBLEM =
            """
            {"name": "Public", "timeZone": "Europe/Prague",
             "tracks": [{"id": "mc", "name": "MC", "leads": ["xyzzy-lead"]}],
             "rooms": [{"id": "r", "name": "Hall", "features": ["xyzzy-av"]}],
             "timeSlots": [{"id": "am", "room": "r", "track": "mc",
               "start": "2027-05-12T10:00:00+02:00", "end": "2027-05-12T11:00:00+02:00"}],
             "people": [
               {"id": "ada", "name": "Ada Example", "attendance": "REMOTE", "timeZone": "Asia/Kolkata",
                "unavailable": [{"start": "2027-05-12T10:00:00+02:00",
                  "end": "2027-05-12T10:20:00+02:00", "reason": "at the xyzzy clinic"}]},
               {"id": "xyzzy-lead", "name": "Xyzzy Lead"},
               {"id": "xyzzy-required", "name": "Xyzzy Required"},
               {"id": "xyzzy-wanted", "name": "Xyzzy Wanted"},
               {"id": "xyzzy-quorum", "name": "Xyzzy Quorum"}],
             "clusters": [{"id": "pci", "name": "PCI", "leads": ["xyzzy-lead"]}],
             "talks": [
               {"id": "one", "title": "One", "track": "mc", "minutes": 30, "speakers": ["ada"], "clusters": ["pci"],
                "requiredPeople": ["xyzzy-required"], "wantedPeople": ["xyzzy-wanted"],
                "quorums": [{"people": ["xyzzy-quorum"], "atLeast": 1}]},
               {"id": "two", "title": "Two", "track": "mc", "minutes": 30, "speakers": ["ada"],
                "places": [{"rooms": ["r"], "cost": 7}]},
               {"id": "three", "title": "Three", "track": "mc", "minutes": 30,
                "requiredPeople": ["xyzzy-required"], "roomFeatures": ["xyzzy-av"]}]}
            """;

    /** A schedule made by hand, of any problem. */
    private static final class Fixed {

        private final Facts facts;
        private final List<FixedPlacement> placements = new ArrayList<>();

        Fixed(Facts facts) {
            this.facts = facts;
        }

        /** At a local time of the day on which the slot starts. */
        Fixed at(String session, String slot, String time) {
            var found = facts.session(session).orElseThrow();
            var place = facts.slot(slot).orElseThrow();
            var zone = facts.problem().timeZone();
            var day = Interval.at(place.start(), zone).toLocalDate();
            long start = day.atTime(LocalTime.parse(time)).atZone(zone).toEpochSecond() / 60;
            placements.add(new FixedPlacement(found, place, start, found.preferredMinutes()));
            return this;
        }

        ScoredSchedule audit() {
            return ScheduleAudit.of(
                    RuleSet.of(facts, ModelConfig.DEFAULT), Schedule.of(facts, placements));
        }
    }
}
