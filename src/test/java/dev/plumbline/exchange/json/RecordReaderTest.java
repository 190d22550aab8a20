package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    record Inner(int number) {}

    record Inline(@Nullable String note, List<Inner> items) {}

    @JsonIgnoreProperties("comment")
    record Sample(
            String id,
            @JsonProperty("long") @Nullable Long big,
            @JsonProperty(defaultValue = "5") int grid,
            @JsonProperty(defaultValue = "HARD") Severity severity,
            Map<String, Inner> byName,
            @Nullable Inner inner,
            @JsonUnwrapped Inline inline) {}

    private final InputErrors errors = new InputErrors();

    @Test
    void whatIsAbsentGetsItsDefault() {
        assertThat(read("{'id':'x','comment':{}}"))
                .isEqualTo(
                        new Sample(
                                "x",
                                null,
                                5,
                                Severity.HARD,
                                Map.of(),
                                null,
                                new Inline(null, List.of())));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void nullCountsAsAbsent() {
        assertThat(read("{'id':'x','grid':null,'byName':null,'inner':null,'items':null}"))
                .isEqualTo(read("{'id':'x'}"));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void everythingIsRead() {
        assertThat(
                        read(
                                "{'id':'x','long':9000000000,'grid':10,'severity':'SOFT','byName':{'a':{'number':1}},'inner':{'number':2},'note':' ','items':[{'number':3}]}"))
                .isEqualTo(
                        new Sample(
                                "x",
                                9_000_000_000L,
                                10,
                                Severity.SOFT,
                                Map.of("a", new Inner(1)),
                                new Inner(2),
                                new Inline(" ", List.of(new Inner(3)))));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void everyMistakeIsReportedAndTheRestIsRead() {
        var sample =
                read(
                        "{'id':7,'long':'9','grid':2.5,'severity':'SOFTER','byName':{'a/b':{'number':true}},'inner':[],'notes':'n','items':[{'number':1},null,{'number':99999999999}]}");

        assertThat(MistakeCodes.of(errors))
                .containsExactlyInAnyOrder(
                        "/base/id wrongType",
                        "/base/long wrongType",
                        "/base/grid wrongType",
                        "/base/severity unknownValue",
                        "/base/byName/a~1b/number wrongType",
                        "/base/inner wrongType",
                        "/base/notes unknownField",
                        "/base/items/1 wrongType",
                        "/base/items/2/number wrongType");
        assertThat(sample.inline().items()).containsExactly(new Inner(1), null, new Inner(0));
    }

    @Test
    void sentencesSayWhatWasProbablyMeant() {
        read("{'id':7,'grid':'25','severity':'Soft','item':[],'inner':{}}");

        assertThat(errors.list())
                .extracting(error -> error.detail())
                .containsExactlyInAnyOrder(
                        "There is no field (item) here. Maybe \"items\"?",
                        "The field (id) is 7, but must be a text. Maybe put it in quotation marks?",
                        "The field (grid) is \"25\", but must be a whole number. Maybe remove the quotation marks?",
                        "The field (severity) is \"Soft\", but must be one of HARD, MEDIUM, SOFT, OFF. Maybe \"SOFT\"?",
                        "The field (number) is required.");
    }

    @Test
    void requiredTextsMustNotBeBlank() {
        read("{'id':' '}");
        assertThat(MistakeCodes.of(errors)).containsExactly("/base/id blank");
    }

    @Test
    void hostileNumbersOfMistakesEndWithASummary() {
        read("{'id':'x','items':[" + "1,".repeat(2_000_000) + "1]}");

        assertThat(errors.list()).hasSize(InputErrors.LIMIT + 1);
        assertThat(errors.list().getLast().code()).isEqualTo("tooManyErrors");
    }

    private Sample read(String json) {
        return new RecordReader(errors)
                .read(EditedJson.of(json).tree(), InputPointer.base("/base"), Sample.class);
    }
}
