package org.disclosuredesk.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How alike two requests are")
class LikenessTest {

    private static final String TENDER = "2025年城区雨污分流改造工程的招标文件、中标通知书和施工合同";

    @Test
    @DisplayName("the same words are the same, whatever stands between them")
    void theSame() {
        assertThat(Likeness.of(TENDER, TENDER)).isEqualTo(1);
        assertThat(Likeness.of(TENDER, " 2025 年城区雨污分流改造工程的“招标文件”，中标通知书，和施工合同。")).isEqualTo(1);
        assertThat(Likeness.of("PDF", "pdf")).isEqualTo(1);
        assertThat(Likeness.of("表", "表")).isEqualTo(1);
    }

    @Test
    @DisplayName("put otherwise, or in part, they are alike")
    void alike() {
        assertThat(Likeness.of(TENDER, "城区雨污分流改造工程中标通知书、施工合同（2025年）")).isBetween(0.6, 0.95);
        assertThat(Likeness.of(TENDER, "雨污分流改造工程施工合同")).isBetween(0.4, 0.7);
    }

    @Test
    @DisplayName("other words are not, and nothing is like nothing")
    void different() {
        assertThat(Likeness.of(TENDER, "2026年低保家庭名单")).isLessThan(0.35);
        assertThat(Likeness.of("会议纪要", "部门决算")).isZero();
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of("。", "会议纪要")).isZero();
        assertThat(Likeness.of("会", "议")).isZero();
    }

    @Test
    @DisplayName("it is the same from either side, and never outside 0 and 1")
    void symmetric() {
        var other = "雨污分流雨污分流雨污分流";
        assertThat(Likeness.of(TENDER, other))
                .isEqualTo(Likeness.of(other, TENDER))
                .isBetween(0.0, 1.0);
    }
}
