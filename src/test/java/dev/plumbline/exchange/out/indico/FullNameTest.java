package dev.plumbline.exchange.out.indico;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.indico.IndicoCsvExporter.FullName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Example, Ada, Example",
        "Ada B. Example, Ada B., Example",
        "Ludwig van der Beispiel, Ludwig, van der Beispiel",
        "'Example, Ada', Ada, Example",
        "Mononym, '', Mononym",
        "van Beispiel, van, Beispiel",
        "'  Ada   Example ', Ada, Example",
        "'Example,', '', 'Example,'",
        "'', '', ''",
    })
    void splitsNames(String name, String given, String family) {
        assertThat(FullName.of(name)).isEqualTo(new FullName(given, family));
    }
}
