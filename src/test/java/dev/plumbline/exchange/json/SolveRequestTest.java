package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Config;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import org.junit.jupiter.api.Test;

class SolveRequestTest {

    @Test
    void theConfigMayBeAbsent() {
        var request =
                SolveRequest.read(
                        EditedJson.of("{'modelInput':{'name':'n','timeZone':'UTC'}}").bytes());
        assertThat(request.config()).isEqualTo(Config.DEFAULT);
        assertThat(request.problem().name()).isEqualTo("n");
    }

    @Test
    void mistakesOfBothPartsAreReported() {
        var bytes =
                EditedJson.of(
                                "{'config':{'run':{'seed':'1'}},'modelInput':{'timeZone':'UTC'},'extra':1}")
                        .bytes();
        assertThat(MistakeCodes.of(() -> SolveRequest.read(bytes)))
                .containsExactly(
                        "/extra unknownField",
                        "/config/run/seed wrongType",
                        "/modelInput/name missing");
    }

    @Test
    void theProblemIsRequired() {
        assertThat(MistakeCodes.of(() -> SolveRequest.read(EditedJson.of("{}").bytes())))
                .containsExactly("/modelInput missing");
        assertThat(
                        MistakeCodes.of(
                                () ->
                                        SolveRequest.read(
                                                EditedJson.of("{'modelInput':[]}").bytes())))
                .containsExactly("/modelInput wrongType");
    }

    @Test
    void saysOnceThatAProblemByItselfIsNoRequest() {
        assertThat(
                        MistakeCodes.of(
                                () ->
                                        SolveRequest.read(
                                                EditedJson.of("{'name':'n','timeZone':'UTC'}")
                                                        .bytes())))
                .containsExactly(" bareProblem");
    }
}
