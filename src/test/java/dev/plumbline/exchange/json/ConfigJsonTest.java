package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.Severity;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfigJsonTest {

    private static final String ALL =
            "{'run':{'name':'n','seed':9000000000,'termination':{'spentLimit':'PT30S','unimprovedSpentLimit':'PT5S','stepCountLimit':1}},"
                    + "'model':{'profile':'balanced','rules':{'idle':{'severity':'MEDIUM','weight':0,'params':{'a':[1]}},'clusterSwitch':{}}}}";

    @Test
    void everythingIsRead() {
        Config config = ConfigJson.read(EditedJson.of(ALL).bytes());
        assertThat(config.run().seed()).isEqualTo(9_000_000_000L);
        assertThat(config.run().termination().spentLimit()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.model().rules()).containsOnlyKeys("idle", "clusterSwitch");
        assertThat(config.model().rules().get("idle").severity()).isEqualTo(Severity.MEDIUM);
        assertThat(config.model().rules().get("idle").params().get("a").get(0).intValue()).isOne();
        assertThat(config.model().rules().get("clusterSwitch").params()).isNull();
    }

    @Test
    void everythingMayBeAbsent() {
        assertThat(ConfigJson.read(EditedJson.of("{}").bytes())).isEqualTo(Config.DEFAULT);
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        Config config = ConfigJson.read(EditedJson.of(ALL).bytes());
        assertThat(ConfigJson.read(ConfigJson.write(config).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(config);
    }

    @Test
    void everyMistakeIsReported() {
        var edited =
                EditedJson.of(ALL)
                        .with("/run/termination/spentLimit", "'30s'")
                        .with("/run/termination/unimprovedSpentLimit", "'PT0S'")
                        .with("/run/termination/stepCountLimit", "0")
                        .with("/run/sead", "1")
                        .with("/model/rules/idle/weight", "1000001")
                        .with("/model/rules/clusterSwitch/weight", "-1")
                        .with("/model/rules/unplaced", "null");

        assertThat(MistakeCodes.of(() -> ConfigJson.read(edited.bytes())))
                .containsExactlyInAnyOrder(
                        "/run/termination/spentLimit badDuration",
                        "/run/termination/unimprovedSpentLimit badDuration",
                        "/run/termination/stepCountLimit outOfRange",
                        "/run/sead unknownField",
                        "/model/rules/idle/weight outOfRange",
                        "/model/rules/clusterSwitch/weight outOfRange",
                        "/model/rules/unplaced wrongType");
    }
}
