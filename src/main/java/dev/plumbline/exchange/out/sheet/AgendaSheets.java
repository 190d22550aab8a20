package dev.plumbline.exchange.out.sheet;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.PrivateParts;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.LocalTimes;
import dev.plumbline.exchange.table.OutputSheet;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Finding;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from an agenda, a sheet each. */
final class AgendaSheets {

    private static final String START_IN_UTC = ComputedSheets.START_IN_UTC;

    private AgendaSheets() {}

    /** What takes place, by start. */
    static OutputSheet agenda(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (AgendaItem item : programme.items()) {
            var start = item.start(programme.zone()).toOffsetDateTime();
            var end = item.end(programme.zone()).toOffsetDateTime();
            rows.add(
                    Arrays.asList(
                            ListText.of(item.id()),
                            item.kind().name(),
                            item.title(),
                            names(item.speakers()),
                            item.track(),
                            ListText.of(item.clusters()),
                            item.room().name(),
                            ListText.of(item.timeSlot()),
                            start.toLocalDate().toString(),
                            LocalTimes.cell(start, programme.zone()),
                            LocalTimes.cell(end, programme.zone()),
                            item.minutes(),
                            utc(item.start()),
                            utc(item.end()),
                            item.listing().subtitle(),
                            item.listing().type(),
                            item.listing().language(),
                            yesOrNo(item.listing().doNotRecord()),
                            item.listing().recordingUrl(),
                            item.listing().url(),
                            names(item.chairs()),
                            programme.name(),
                            programme.zone().getId()));
        }
        return new OutputSheet(
                ComputedSheets.AGENDA,
                List.of(
                        ComputedSheets.SESSION,
                        ComputedSheets.KIND,
                        ComputedSheets.TITLE,
                        ComputedSheets.WHO,
                        ComputedSheets.TRACK,
                        ComputedSheets.CLUSTERS,
                        ComputedSheets.ROOM,
                        ComputedSheets.TIME_SLOT,
                        "Date",
                        ComputedSheets.START,
                        "End",
                        ComputedSheets.MINUTES,
                        START_IN_UTC,
                        "End (UTC)",
                        ComputedSheets.SUBTITLE,
                        ComputedSheets.TYPE,
                        ComputedSheets.LANGUAGE,
                        ComputedSheets.DO_NOT_RECORD,
                        ComputedSheets.RECORDING,
                        ComputedSheets.WEB_PAGE,
                        ComputedSheets.CHAIRS,
                        ComputedSheets.CONFERENCE,
                        ComputedSheets.ZONE),
                rows);
    }

    /** Who speaks when: a row for each speaker of each item, by name. */
    static OutputSheet speakers(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        programme.items().stream()
                .flatMap(item -> item.speakers().stream())
                .distinct()
                .sorted(Comparator.comparing(PublicSpeaker::name).thenComparing(PublicSpeaker::id))
                .forEach(speaker -> rows.addAll(of(speaker, programme)));
        return new OutputSheet(
                ComputedSheets.SPEAKERS,
                List.of(
                        ComputedSheets.PERSON,
                        ComputedSheets.NAME,
                        ComputedSheets.AFFILIATION,
                        ComputedSheets.SESSION,
                        ComputedSheets.TITLE,
                        ComputedSheets.ROOM,
                        ComputedSheets.START,
                        "End",
                        START_IN_UTC),
                rows);
    }

    private static List<List<@Nullable Object>> of(PublicSpeaker speaker, Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (AgendaItem item : programme.items()) {
            if (item.hasSpeaker(speaker.id())) {
                rows.add(
                        Arrays.asList(
                                speaker.id(),
                                speaker.name(),
                                speaker.affiliation(),
                                item.id(),
                                item.title(),
                                item.room().name(),
                                LocalTimes.cell(
                                        item.start(programme.zone()).toOffsetDateTime(),
                                        programme.zone()),
                                LocalTimes.cell(
                                        item.end(programme.zone()).toOffsetDateTime(),
                                        programme.zone()),
                                utc(item.start())));
            }
        }
        return rows;
    }

    /** What has no place, in the problem's order. */
    static OutputSheet waitlist(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (WaitlistItem item : programme.waitlist()) {
            rows.add(
                    Arrays.asList(
                            item.id(),
                            item.kind().name(),
                            item.title(),
                            names(item.speakers()),
                            item.track(),
                            item.reason(),
                            item.minutes()));
        }
        return new OutputSheet(
                ComputedSheets.WAITLIST,
                List.of(
                        ComputedSheets.SESSION,
                        ComputedSheets.KIND,
                        ComputedSheets.TITLE,
                        ComputedSheets.WHO,
                        ComputedSheets.TRACK,
                        ComputedSheets.WAITS_BECAUSE,
                        ComputedSheets.MINUTES),
                rows);
    }

    /** What is wrong with it, the worst first; nothing for the public, or in a part. */
    static OutputSheet findings(@Nullable PrivateParts privateParts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding finding :
                privateParts == null ? List.<Finding>of() : privateParts.findings()) {
            rows.add(
                    Arrays.asList(
                            finding.severity().name(),
                            finding.rule(),
                            finding.weight(),
                            String.valueOf(finding.penalty()),
                            ListText.of(finding.sessions().stream().map(Session::id).toList()),
                            ListText.of(finding.people().stream().map(Person::id).toList()),
                            ListText.of(finding.slots().stream().map(Slot::id).toList()),
                            finding.message()));
        }
        return new OutputSheet(
                ComputedSheets.FINDINGS,
                List.of(
                        "Severity",
                        "Rule",
                        "Weight",
                        "Penalty",
                        "Sessions",
                        "People",
                        "Time slots",
                        ComputedSheets.FINDING),
                rows);
    }

    private static @Nullable String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "yes" : "no";
    }

    private static String names(List<PublicSpeaker> speakers) {
        return ListText.of(speakers.stream().map(PublicSpeaker::name).toList());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
