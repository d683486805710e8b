package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.law.CountingRules2021;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a ledger's 办理结果 means")
class OutcomesTest {

    private final CountingRules2021 rules = new CountingRules2021();
    private final Outcomes outcomes = new Outcomes(rules);

    @ParameterizedTest
    @EnumSource(Ground.class)
    @DisplayName("each of the 21 labels, however it is numbered, typed and led up to")
    void eachLabelHoweverItIsTyped(Ground ground) {
        var label = rules.rowOf(ground).label();
        var bare = ground.chinese();
        var group = ground.kind().chinese();

        for (var text : spellings(label, bare, group)) {
            assertThat(outcomes.of(text)).as(text).containsExactly(ground);
        }
    }

    private static List<String> spellings(String label, String bare, String group) {
        var spellings = new ArrayList<>(List.of(label, bare, halfWidth(label), halfWidth(bare)));
        spellings.add("  " + label + "　");
        spellings.add(label.replace("、", "，").replace("“", "\"").replace("”", "\""));
        spellings.add(bare.replace("“", "「").replace("”", "」"));
        if (!bare.equals(group)) {
            spellings.addAll(List.of(
                    group + " " + label,
                    group + label,
                    group + "：" + bare,
                    group + "-" + bare,
                    group + "（" + bare + "）",
                    "（三）" + group + " " + label,
                    "三、" + group + "/" + bare,
                    label.replace(".", "、"),
                    label.replace(".", "．"),
                    "（1）" + bare,
                    "①" + bare));
        }
        return spellings;
    }

    private static String halfWidth(String text) {
        return text.replace("（", "(")
                .replace("）", ")")
                .replace("，", ",")
                .replace("“", "\"")
                .replace("”", "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "部分公开, PARTIALLY_DISCLOSED",
        "部分公开（区分处理）, PARTIALLY_DISCLOSED",
        "国家秘密, STATE_SECRET",
        "禁止公开, PROHIBITED_BY_LAW",
        "法律行政法规禁止公开, PROHIBITED_BY_LAW",
        "三安全一稳定, THREE_SECURITY_ONE_STABILITY",
        "第三方, THIRD_PARTY_RIGHTS",
        "第三方合法权益, THIRD_PARTY_RIGHTS",
        "三类内部事务信息, INTERNAL_AFFAIRS",
        "内部事务信息, INTERNAL_AFFAIRS",
        "四类过程性信息, PROCESS_INFORMATION",
        "过程性信息, PROCESS_INFORMATION",
        "执法案卷, ENFORCEMENT_FILE",
        "行政执法案卷, ENFORCEMENT_FILE",
        "行政查询事项, ADMINISTRATIVE_QUERY",
        "本机关不掌握, NOT_HELD",
        "不掌握, NOT_HELD",
        "没有现成信息, NEEDS_CREATION",
        "需要另行制作, NEEDS_CREATION",
        "补正后申请内容仍不明确, UNCLEAR_AFTER_CORRECTION",
        "仍不明确, UNCLEAR_AFTER_CORRECTION",
        "信访举报投诉, PETITION",
        "重复申请, REPEAT",
        "公开出版物, PUBLICATION",
        "大量反复申请, EXCESSIVE",
        "确认或重新出具已获取信息, RECONFIRMATION",
        "重新出具已获取信息, RECONFIRMATION",
        "逾期不补正, CORRECTION_OVERDUE",
        "申请人逾期未按收费通知要求缴纳费用, FEE_OVERDUE",
        "不予公开：国家秘密, STATE_SECRET",
        "不予处理（重复申请）, REPEAT",
        "其他, OTHER",
        "3.其他, OTHER",
        "3、其他, OTHER",
        "其他处理 3.其他, OTHER",
        "（六）其他处理 3.其他, OTHER"
    })
    @DisplayName("a short form that fits one row alone")
    void aShortFormThatFitsOneRow(String text, Ground ground) {
        assertThat(outcomes.of(text)).containsExactly(ground);
    }

    @Test
    @DisplayName("a stretch of a label is that row or none, and none where another label has it as well")
    void aStretchOfALabelIsThatRowOrNone() {
        for (var ground : Ground.values()) {
            var words = Words.only(ground.chinese());
            for (var from = 0; from < words.length(); from++) {
                for (var to = from + 1; to < words.length(); to++) {
                    var stretch = words.substring(from, to);
                    var meant = outcomes.of(stretch);
                    if (meant.size() == 1 && !stretch.equals(Ground.OTHER.chinese())) {
                        assertThat(holding(stretch)).as(stretch).isEqualTo(meant);
                    }
                }
            }
        }
    }

    private static List<Ground> holding(String stretch) {
        return Stream.of(Ground.values())
                .filter(ground -> Words.only(ground.chinese()).contains(stretch))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不予公开", "无法提供", "（五）不予处理", "其他处理", "申请人", "行政机关不再处理", "政府信息公开申请", "复申请", "行政机关"})
    @DisplayName("what fits several rows is ambiguous")
    void whatFitsSeveralRowsIsAmbiguous(String text) {
        assertThat(outcomes.of(text)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3.",
                "已办结",
                "公开",
                "提供",
                "掌握相关政府信息",
                "现成信息",
                "按收费通知要求缴纳费用",
                "收费通知要求缴纳费用",
                "收费通知",
                "缴纳费用",
                "提供公开",
                "正当理由逾期不补正",
                "予以公开（部分）",
                "不予公开 重复申请",
                "不予处理：国家秘密",
                "其他情形",
                "区分处理",
                "总计",
                "不存在",
                "同意公开",
                "不予公开：其他"
            })
    @DisplayName("what fits no row, contradicts itself or drops its 'not' is no result")
    void whatFitsNoRowIsNoResult(String text) {
        assertThat(outcomes.of(text)).isEmpty();
    }

    @Test
    @DisplayName("every row of results is reached by exactly one ground")
    void everyRowIsReached() {
        assertThat(Stream.of(Ground.values()).map(rules::rowOf)).containsExactlyElementsOf(Table3Row.RESULTS);
    }
}
