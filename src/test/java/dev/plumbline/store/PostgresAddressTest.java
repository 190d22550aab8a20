package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
            jdbc:postgresql://me:pw@host/db,                      jdbc:postgresql://host/db,            me, pw
            postgres://me:pw@host:5433/db,                        jdbc:postgresql://host:5433/db,       me, pw
            postgresql://me:pw@host,                              jdbc:postgresql://host/,              me, pw
            jdbc:postgresql://me:p%40%2F%3F+@host/db,             jdbc:postgresql://host/db,            me, p@/?+
            jdbc:postgresql://me:p@w:@host/db,                    jdbc:postgresql://host/db,            me, p@w:
            jdbc:postgresql://host/db?user=me&password=p%40w,     jdbc:postgresql://host/db,            me, p@w
            jdbc:postgresql://host/db?password=p@w&ssl=true,      jdbc:postgresql://host/db?ssl=true,   ,   p@w
            jdbc:postgresql://me@[::1]:5432/db,                   jdbc:postgresql://[::1]:5432/db,      me,
            jdbc:postgresql://a:1;b:2/db,                         jdbc:postgresql://a:1;b:2/db,         ,
            """)
    void knowsUserAndPasswordFromTheRest(String text, String url, String user, String password) {
        var address = PostgresAddress.parse(text.replace(';', ','));
        assertThat(address.url()).isEqualTo(url.replace(';', ','));
        assertThat(address.user()).isEqualTo(user);
        assertThat(address.password()).isEqualTo(password);
        assertThat(address.place()).doesNotContain("p@w", "pw", "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "data/plumbline.db",
                "jdbc:mysql://me:secret@host/db",
                "postgres:me:secret@host/db",
                "jdbc:postgresql://me:se/cret@host/db",
                "jdbc:postgresql://me:secret/@host/db",
                "jdbc:postgresql://me:1?secret@host/db",
                "jdbc:postgresql://me:sec#ret@host/db",
                "jdbc:postgresql://me:secret%@host/db",
                "jdbc:postgresql://me:secret/db",
                "jdbc:postgresql://host/db\nsecret"
            })
    void refusesWhatIsNoneWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> PostgresAddress.parse(text))
                .isInstanceOf(StoreUnavailableException.class)
                .hasNoCause()
                .hasMessageContaining("PLUMBLINE_DB")
                .hasMessageContaining("Maybe ")
                .hasMessageNotContaining("cret");
    }

    @Test
    void isNoText() {
        assertThat(PostgresAddress.parse("postgres://me:secret@host").toString())
                .doesNotContain("secret");
    }
}
