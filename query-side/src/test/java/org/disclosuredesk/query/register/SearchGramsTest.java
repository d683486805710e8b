package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pieces a text is searched by")
class SearchGramsTest {

    @Test
    @DisplayName("are pairs where a Chinese character takes part, and triples of plain letters, digits and signs")
    void pieces() {
        assertThat(SearchGrams.of("关于PPP的1号")).containsExactly("关于", "于p", "ppp", "p的", "的1", "1号");
        assertThat(SearchGrams.of("2026-001")).containsExactly("202", "026", "26-", "6-0", "-00", "001");
        assertThat(SearchGrams.of("村")).isEmpty();
        assertThat(SearchGrams.of("ab")).isEmpty();
        assertThat(SearchGrams.of(Arrays.asList("甲乙", null, "丙丁"))).containsExactly("甲乙", "丙丁");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("村镇ab1-%😀 ").ofMaxLength(12);
    }

    @Property
    void whatHoldsATextHoldsItsPieces(
            @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
        assertThat(SearchGrams.of((before + text + after).toUpperCase(Locale.ROOT)))
                .containsAll(SearchGrams.of(text));
    }
}
