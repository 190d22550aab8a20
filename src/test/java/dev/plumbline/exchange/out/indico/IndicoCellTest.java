package dev.plumbline.exchange.out.indico;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that separate cells by semicolons see cells where others see a part of one. */
class IndicoCellTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "x;=1+1;y, x;'=1+1;y",
                "x; @SUM(A1), x;' @SUM(A1)",
                "a-b;c=d, a-b;c=d"
            })
    void nothingInACellIsAFormula(String title, String cell) {
        assertThat(IndicoCell.guarded(title, "'")).isEqualTo(cell);
    }
}
