package dev.plumbline.rest.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.agenda.AgendaMember;
import dev.plumbline.agenda.AgendaRole;
import dev.plumbline.agenda.ProposalWay;
import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is handed in about an agenda besides changes of its head. */
final class AgendaRequests {

    private static final InputPointer TOP = InputPointer.base("");
    private static final String MODEL = "/config/model";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_TAG = 50;
    private static final int MOST_TAGS = 20;
    private static final int MOST_MEMBERS = 500;

    private final RunCaps caps;

    /**
     * @param caps what settings may not go beyond
     */
    AgendaRequests(RunCaps caps) {
        this.caps = caps;
    }

    /** What an agenda is called. */
    record Naming(@Nullable String name, @Nullable String slug, @Nullable List<String> tags) {}

    /**
     * What a new agenda is to be.
     *
     * @param source where it begins
     */
    record Creation(Naming naming, Beginning source) {}

    /** Where a new agenda begins. */
    sealed interface Beginning {}

    /**
     * With a problem.
     *
     * @param schedule made elsewhere; null when there is none
     */
    record ProblemGiven(Facts facts, Config config, RuleSet rules, @Nullable Schedule schedule)
            implements Beginning {}

    /** With a schedule that was solved here. */
    record ScheduleNamed(String id) implements Beginning {}

    private record CreationJson(
            @Nullable String name,
            @Nullable String slug,
            @Nullable List<String> tags,
            @Nullable JsonNode config,
            @Nullable JsonNode modelInput,
            @Nullable JsonNode schedule,
            @Nullable String scheduleId) {}

    /**
     * What is to be otherwise about an agenda; null where nothing is said.
     *
     * @param members all of them
     */
    record Settings(Naming naming, @Nullable List<AgendaMember> members) {}

    private record SettingsJson(
            @Nullable String name,
            @Nullable String slug,
            @Nullable List<String> tags,
            @Nullable List<MemberJson> members) {}

    private record MemberJson(String holder, AgendaRole role, List<String> tracks) {}

    private record ProposalJson(
            @Nullable JsonNode config, ProposalWay way, @Nullable Integer from) {}

    /**
     * What proposal is wanted.
     *
     * @param config null for the settings of the revision
     * @param from the number of a revision; null for the head
     */
    record Proposal(@Nullable Config config, ProposalWay way, @Nullable Integer from) {}

    /**
     * Reads a new agenda.
     *
     * @throws InvalidInputException with all mistakes
     */
    Creation creation(byte[] body) {
        var errors = new InputErrors();
        var given = read(body, CreationJson.class, errors);
        var naming = naming(given.name(), given.slug(), given.tags(), errors);
        if (given.scheduleId() == null) {
            var beginning = problem(given, errors);
            errors.throwIfAny();
            return new Creation(naming, Objects.requireNonNull(beginning));
        }
        if (given.modelInput() != null || given.schedule() != null || given.config() != null) {
            errors.add(
                    TOP.at("scheduleId"),
                    "twoBeginnings",
                    "The schedule has a problem and settings already. Maybe leave out either scheduleId, or modelInput, schedule and config?");
        }
        errors.throwIfAny();
        return new Creation(naming, new ScheduleNamed(given.scheduleId()));
    }

    private @Nullable ProblemGiven problem(CreationJson given, InputErrors errors) {
        var config = config(given.config(), errors);
        if (given.modelInput() == null) {
            errors.add(
                    TOP.at("modelInput"),
                    "missing",
                    "The field (modelInput) is required: a problem. Or name a solved schedule as scheduleId.");
            return null;
        }
        Problem problem = ProblemJson.read(given.modelInput(), "/modelInput", errors);
        if (problem == null || !errors.isEmpty()) {
            return null;
        }
        var facts = Facts.of(problem);
        var rules = RuleSet.of(facts, config.modelOrDefault(), MODEL, errors);
        var schedule =
                given.schedule() == null
                        ? null
                        : ScheduleJson.readPlacements(given.schedule(), facts, "/schedule", errors);
        return new ProblemGiven(facts, config, rules, schedule);
    }

    private Config config(@Nullable JsonNode given, InputErrors errors) {
        var config = given == null ? Config.DEFAULT : ConfigJson.read(given, "/config", errors);
        if (config == null) {
            return Config.DEFAULT;
        }
        ModelConfigCheck.check(config.modelOrDefault(), MODEL, errors);
        caps.check(config.runOrDefault(), errors);
        return config;
    }

    /**
     * Reads what is to be otherwise.
     *
     * @throws InvalidInputException with all mistakes
     */
    Settings settings(byte[] body) {
        var errors = new InputErrors();
        var given = read(body, SettingsJson.class, errors);
        var naming = naming(given.name(), given.slug(), given.tags(), errors);
        if (given.members() != null) {
            checkMembers(given.members(), errors);
        }
        errors.throwIfAny();
        return new Settings(
                naming,
                given.members() == null
                        ? null
                        : given.members().stream()
                                .map(
                                        one ->
                                                new AgendaMember(
                                                        one.holder(), one.role(), one.tracks()))
                                .toList());
    }

    /**
     * Reads what proposal is wanted.
     *
     * @throws InvalidInputException with all mistakes
     */
    Proposal proposal(byte[] body) {
        var errors = new InputErrors();
        var given = read(body, ProposalJson.class, errors);
        var config = given.config() == null ? null : config(given.config(), errors);
        errors.throwIfAny();
        return new Proposal(config, given.way(), given.from());
    }

    private static <T extends Record> T read(byte[] body, Class<T> type, InputErrors errors) {
        var given = new RecordReader(errors).read(JsonText.parse(body), TOP, type);
        if (given == null || !errors.isEmpty()) {
            errors.throwIfAny();
        }
        return Objects.requireNonNull(given);
    }

    /** The name of an agenda whose problem has this one, which may be far longer. */
    static String shortName(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        boolean isBetweenHalves = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 2));
        return name.substring(0, LONGEST_NAME - (isBetweenHalves ? 2 : 1)) + "…";
    }

    private static Naming naming(
            @Nullable String name,
            @Nullable String slug,
            @Nullable List<String> tags,
            InputErrors errors) {
        if (name != null) {
            checkText(name, LONGEST_NAME, TOP.at("name"), errors);
        }
        if (slug != null && (slug.length() > LONGEST_SLUG || !slug.matches(SLUG))) {
            errors.add(
                    TOP.at("slug"),
                    "badSlug",
                    "The field (slug) must have 1 to %d small letters (a to z), digits and single hyphens between them."
                            .formatted(LONGEST_SLUG));
        }
        if (tags != null) {
            checkTags(tags, errors);
        }
        return new Naming(name, slug, tags);
    }

    private static void checkTags(List<String> tags, InputErrors errors) {
        checkCount(tags, MOST_TAGS, "tags", errors);
        for (int index = 0; index < tags.size(); index++) {
            checkText(tags.get(index), LONGEST_TAG, TOP.at("tags").at(index), errors);
        }
    }

    private static void checkMembers(List<MemberJson> members, InputErrors errors) {
        checkCount(members, MOST_MEMBERS, "members", errors);
        Set<String> holders = new HashSet<>();
        for (int index = 0; index < members.size(); index++) {
            var member = members.get(index);
            var at = TOP.at("members").at(index);
            checkText(member.holder(), LONGEST_NAME, at.at("holder"), errors);
            if (!holders.add(member.holder())) {
                errors.add(
                        at.at("holder"),
                        "duplicateMember",
                        "\"%s\" is a member already. Maybe give one of them another role?"
                                .formatted(member.holder()));
            }
            boolean hasTracks = !member.tracks().isEmpty();
            if (hasTracks != (member.role() == AgendaRole.ORGANIZER)) {
                errors.add(
                        at.at("tracks"),
                        "wrongTracks",
                        hasTracks
                                ? "Only an ORGANIZER has tracks. Maybe leave them out?"
                                : "An ORGANIZER needs at least one of the tracks.");
            }
        }
    }

    private static void checkCount(List<?> list, int most, String name, InputErrors errors) {
        if (list.size() > most) {
            errors.add(
                    TOP.at(name),
                    "tooMany",
                    "The field (%s) has %d, but at most %d are possible."
                            .formatted(name, list.size(), most));
        }
    }

    private static void checkText(String text, int most, InputPointer at, InputErrors errors) {
        if (text.isBlank() || text.length() > most) {
            errors.add(
                    at,
                    text.isBlank() ? "blank" : "tooLong",
                    "The field (%s) must have 1 to %d characters.".formatted(at.label(), most));
        }
    }
}
