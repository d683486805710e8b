package org.disclosuredesk.law.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.disclosuredesk.events.InformationDisclosed;
import org.disclosuredesk.events.InformationPartiallyDisclosed;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestNotProcessed;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.law.term.Particular;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The letter that answers")
class AnswerLettersTest {

    private static final String R = "《中华人民共和国政府信息公开条例》";

    private static final String EITHER = "如对%1$s不服，可以自收到%1$s之日起60日内向%2$s申请行政复议，或者自收到%1$s之日起6个月内向信阳市某区人民法院提起行政诉讼。";
    private static final String FIRST =
            "如对本答复不服，应当自收到本答复之日起60日内先向信阳市某区人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向人民法院提起行政诉讼。";

    /** Bases of the text of 2007, and its periods for a suit. */
    private static final List<String> OF_2007 =
            List.of("第二十一条", "第二十二条", "第十四条第四款", "第二十三条", "第二十四条", "第十三条", "第二十六条", "三个月", "3个月", "三需要");

    /**
     * What law and practice say, written down by hand.
     *
     * @param review whether review comes first since 2024
     */
    private record Line(
            Ground ground, @Nullable Particular particular, LetterKind letter, String articles, boolean review) {}

    private static final List<Line> TABLE = List.of(
            new Line(Ground.DISCLOSED, Particular.ALREADY_PUBLIC, LetterKind.ALREADY_PUBLIC, "第三十六条第（一）项", false),
            new Line(Ground.DISCLOSED, Particular.PROVIDED, LetterKind.PROVIDED, "第三十六条第（二）项", false),
            new Line(Ground.DISCLOSED, null, LetterKind.PROVIDED, "第三十六条第（二）项", false),
            new Line(Ground.PARTIALLY_DISCLOSED, null, LetterKind.PARTLY_PROVIDED, "第三十七条", true),
            new Line(Ground.STATE_SECRET, null, LetterKind.REFUSED, "第三十六条第（三）项、第十四条", true),
            new Line(Ground.PROHIBITED_BY_LAW, null, LetterKind.REFUSED, "第三十六条第（三）项、第十四条", true),
            new Line(Ground.THREE_SECURITY_ONE_STABILITY, null, LetterKind.REFUSED, "第三十六条第（三）项、第十四条", true),
            new Line(Ground.THIRD_PARTY_RIGHTS, null, LetterKind.REFUSED, "第三十六条第（三）项、第十五条、第三十二条", true),
            new Line(Ground.INTERNAL_AFFAIRS, null, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第一款", true),
            new Line(Ground.INTERNAL_AFFAIRS, Particular.PERSONNEL, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第一款", true),
            new Line(Ground.INTERNAL_AFFAIRS, Particular.LOGISTICS, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第一款", true),
            new Line(Ground.INTERNAL_AFFAIRS, Particular.WORKFLOW, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第一款", true),
            new Line(Ground.PROCESS_INFORMATION, null, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第二款", true),
            process(Particular.DISCUSSION_RECORD),
            process(Particular.DRAFT),
            process(Particular.CONSULTATION_LETTER),
            process(Particular.REQUEST_FOR_INSTRUCTIONS),
            new Line(Ground.ENFORCEMENT_FILE, null, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第二款", true),
            new Line(Ground.ADMINISTRATIVE_QUERY, null, LetterKind.ADMINISTRATIVE_QUERY, "第三十六条第（七）项", false),
            new Line(Ground.NOT_HELD, Particular.DOES_NOT_EXIST, LetterKind.DOES_NOT_EXIST, "第三十六条第（四）项", false),
            new Line(Ground.NOT_HELD, Particular.OTHER_AGENCY, LetterKind.OTHER_AGENCYS, "第三十六条第（五）项", false),
            new Line(Ground.NOT_HELD, null, LetterKind.DOES_NOT_EXIST, "第三十六条第（四）项", false),
            new Line(Ground.NEEDS_CREATION, null, LetterKind.NEEDS_CREATION, "第三十八条", false),
            new Line(Ground.UNCLEAR_AFTER_CORRECTION, null, LetterKind.STILL_UNCLEAR, "第三十条", false),
            new Line(Ground.PETITION, null, LetterKind.PETITION, "第三十九条第一款", false),
            new Line(Ground.REPEAT, null, LetterKind.REPEAT, "第三十六条第（六）项", false),
            new Line(Ground.PUBLICATION, null, LetterKind.PUBLICATION, "第三十九条第二款", false),
            new Line(Ground.EXCESSIVE, null, LetterKind.EXCESSIVE, "第三十五条", false),
            new Line(Ground.RECONFIRMATION, null, LetterKind.RECONFIRMATION, "第二条、第三十六条第（六）项、第三十八条", false),
            new Line(Ground.CORRECTION_OVERDUE, null, LetterKind.CORRECTION_OVERDUE, "第三十条", false),
            new Line(
                    Ground.FEE_OVERDUE,
                    null,
                    LetterKind.FEE_OVERDUE,
                    "第四十二条、《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条",
                    false),
            new Line(Ground.OTHER, Particular.NOT_GOVERNMENT_INFORMATION, LetterKind.OTHERWISE, "第二条", false),
            new Line(Ground.OTHER, Particular.WITHDRAWN, LetterKind.WITHDRAWN, "", false),
            new Line(Ground.OTHER, null, LetterKind.OTHERWISE, "", false));

    private static Line process(Particular particular) {
        return new Line(Ground.PROCESS_INFORMATION, particular, LetterKind.REFUSED, "第三十六条第（三）项、第十六条第二款", true);
    }

    static Stream<Line> table() {
        return TABLE.stream();
    }

    @Test
    @DisplayName("is known for each of the 21 grounds and every finer fact under them")
    void everyGround() {
        var grounds = new HashSet<Ground>();
        var particulars = new HashSet<Particular>();
        TABLE.forEach(line -> {
            grounds.add(line.ground());
            if (line.particular() != null) {
                particulars.add(line.particular());
            }
        });

        assertThat(grounds).hasSize(21).containsExactlyInAnyOrder(Ground.values());
        assertThat(particulars).containsExactlyInAnyOrder(Particular.values());
        assertThat(TABLE.stream().map(Line::letter))
                .containsAll(Arrays.stream(LetterKind.values())
                        .filter(LetterKind::answers)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    @DisplayName("since 2024 cites its articles to the item, and names review first where arts. 14-16 are relied on")
    void since2024(Line line) {
        var letter = answer("2024-01-01", line);
        var says = String.join("\n", letter.body());

        assertThat(letter.kind()).isEqualTo(line.letter());
        assertThat(letter.line(Slot.BASIS)).isEqualTo(line.articles().isEmpty() ? "" : R + line.articles());
        assertThat(says).contains(line.articles().isEmpty() ? "" : "根据" + R + line.articles() + "的规定");
        assertThat(letter.remedy().reviewFirst()).isEqualTo(line.review());
        assertThat(letter.remedy().where()).isEqualTo(new ReviewingBody("信阳市某区人民政府", "信阳市某区人民法院", false));
        assertThat(letter.body().get(letter.body().size() - 1))
                .isEqualTo(line.review() ? FIRST : EITHER.formatted(named(letter), "信阳市某区人民政府"));
        assertThat(says).doesNotContain(OF_2007);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    @DisplayName("until 2023 leaves the choice, of the way and of the reviewing body")
    void until2023(Line line) {
        var letter = answer("2023-12-31", line);

        assertThat(letter.line(Slot.BASIS)).isEqualTo(line.articles().isEmpty() ? "" : R + line.articles());
        assertThat(letter.remedy().reviewFirst()).isFalse();
        assertThat(letter.remedy().where().name()).isEqualTo("信阳市某区人民政府或者上一级主管部门");
        assertThat(letter.body().get(letter.body().size() - 1))
                .isEqualTo(EITHER.formatted(named(letter), "信阳市某区人民政府或者上一级主管部门"));
        assertThat(String.join("\n", letter.body())).doesNotContain(OF_2007);
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_SECRET, 第三十七条、第三十六条第（三）项、第十四条, true",
        "INTERNAL_AFFAIRS, 第三十七条、第三十六条第（三）项、第十六条第一款, true",
        "THIRD_PARTY_RIGHTS, 第三十七条、第三十六条第（三）项、第十五条、第三十二条, true",
        "ADMINISTRATIVE_QUERY, 第三十七条、第三十六条第（七）项, false"
    })
    @DisplayName("in part cites why the rest is withheld, and follows it as to review")
    void inPart(Ground withheld, String articles, boolean review) {
        var letter = office().answered("2024-03-01", Ground.PARTIALLY_DISCLOSED, null, withheld)
                .answer(null);

        assertThat(letter.line(Slot.BASIS)).isEqualTo(R + articles);
        assertThat(letter.remedy().reviewFirst()).isEqualTo(review);
    }

    @Test
    @DisplayName("delivered online names the online channel for review (行政复议法 2023, art. 22)")
    void online() {
        var refused = office().answered("2024-03-01", Ground.STATE_SECRET, null);

        assertThat(refused.answer(DeliveryWay.ELECTRONIC).body())
                .contains("行政复议申请也可以通过互联网渠道提交：https://fuyi.example.gov.cn。");
        assertThat(String.join("", refused.answer(DeliveryWay.POST).body())).doesNotContain("互联网渠道提交");
        assertThat(String.join(
                        "",
                        office().answered("2023-12-31", Ground.STATE_SECRET, null)
                                .answer(DeliveryWay.ELECTRONIC)
                                .body()))
                .doesNotContain("互联网渠道提交");
    }

    @Test
    @DisplayName("says where it follows a reading and not an express text")
    void readings() {
        assertThat(office().answered("2024-03-01", Ground.RECONFIRMATION, null)
                        .answer(null)
                        .cautions())
                .contains("law.reading.reconfirmation", "law.reading.either-way");
        assertThat(office().answered("2024-03-01", Ground.ADMINISTRATIVE_QUERY, null)
                        .answer(null)
                        .cautions())
                .contains("law.reading.query-either-way");
        assertThat(Office.named("信阳市浉河区老城街道办事处")
                        .received("2023-12-04")
                        .answered("2024-03-01", Ground.STATE_SECRET, null)
                        .answer(null)
                        .cautions())
                .contains("law.reading.reviewing-body");
        assertThat(Office.described(AgencyKind.SUBDISTRICT_OFFICE, "老城街道办事处", "信阳市浉河区人民政府", null)
                        .received("2023-12-04")
                        .answered("2024-03-01", Ground.STATE_SECRET, null)
                        .answer(null)
                        .cautions())
                .as("the office has written it down")
                .doesNotContain("law.reading.reviewing-body");
        assertThat(office().answered("2024-03-01", Ground.STATE_SECRET, null)
                        .answer(null)
                        .cautions())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "announces nothing where nothing follows, as in what was imported without reasons, and says what is missing")
    void withoutReasons() {
        var on = Office.day("2024-03-01");
        var bare = Stream.<RequestEvent>of(
                new InformationPartiallyDisclosed(Office.AGENCY, Office.REQUEST, 1, on, List.of(), null, null, null),
                new InformationDisclosed(Office.AGENCY, Office.REQUEST, 1, on, Particular.ALREADY_PUBLIC, null, null),
                new RequestNotProcessed(Office.AGENCY, Office.REQUEST, 1, on, Ground.PUBLICATION, null, null, null));

        assertThat(bare).allSatisfy(decision -> {
            var letter = office().then(decision).answer(null);
            assertThat(letter.line(Slot.SAYS)).contains("根据").endsWith("。").doesNotContain("如下");
            assertThat(letter.cautions()).contains("law.caution.reasons." + letter.kind());
        });
        assertThat(office().answered("2024-03-01", Ground.PARTIALLY_DISCLOSED, null)
                        .answer(null)
                        .line(Slot.SAYS))
                .endsWith("说明理由如下：");
    }

    private static Letter answer(String on, Line line) {
        return office().answered(on, line.ground(), line.particular()).answer(null);
    }

    private static Office office() {
        return Office.described(AgencyKind.DEPARTMENT, "信阳市某区教育局", "信阳市某区人民政府", "信阳市某区人民法院")
                .received("2023-12-04");
    }

    private static String named(Letter letter) {
        return letter.kind().chinese().contains("答复书") ? "本答复" : "本告知书";
    }
}
