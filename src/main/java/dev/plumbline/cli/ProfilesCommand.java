package dev.plumbline.cli;

import dev.plumbline.problem.RuleSetting;
import dev.plumbline.rule.WeightProfile;
import dev.plumbline.rule.WeightProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Lists the profiles. */
@Command(name = "profiles", description = "Lists the named sets of weights and what they change.")
public class ProfilesCommand implements Runnable {

    private final Console console;

    /**
     * @param console where to print
     */
    ProfilesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        WeightProfiles.all().forEach(profile -> console.out().print(text(profile)));
    }

    private static String text(WeightProfile profile) {
        var text = new StringBuilder(profile.name()).append("\n  ").append(profile.description());
        profile.rules()
                .forEach(
                        (rule, setting) ->
                                text.append("\n    ")
                                        .append(rule)
                                        .append(": ")
                                        .append(String.join(", ", changes(setting))));
        return text.append("\n").toString();
    }

    private static List<String> changes(RuleSetting setting) {
        List<String> changes = new ArrayList<>();
        if (setting.severity() != null) {
            changes.add(setting.severity().name());
        }
        if (setting.weight() != null) {
            changes.add(String.format(Locale.ROOT, "weight %,d", setting.weight()));
        }
        if (setting.params() != null) {
            setting.params().forEach((name, value) -> changes.add(name + " " + value));
        }
        return changes;
    }
}
