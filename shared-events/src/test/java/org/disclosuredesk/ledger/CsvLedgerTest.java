package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.ledger.LedgerFolder.answered;
import static org.disclosuredesk.ledger.LedgerFolder.request;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A ledger as a folder of CSV files")
class CsvLedgerTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("every column of a request is read")
    void everyColumnOfARequestIsRead() {
        var ledger = LedgerFolder.of(
                folder,
                "2023-00001,2023-03-06,某公司,商业企业,邮寄,会议纪要,2023-03-08,2023/3/15,2023年3月16日,2023-03-24,"
                        + "2023-04-10,20,2023-04-11,\"1,250.50\",2023-04-12,2023-04-20,2023-04-21,部分公开,办公室,急件");

        assertThat(requests(ledger))
                .containsExactly(new RequestRow(
                        2,
                        "2023-00001",
                        day("2023-03-06"),
                        "某公司",
                        ApplicantKind.BUSINESS,
                        Channel.SIGNED_MAIL,
                        "会议纪要",
                        day("2023-03-08"),
                        day("2023-03-15"),
                        day("2023-03-16"),
                        day("2023-03-24"),
                        day("2023-04-10"),
                        20,
                        day("2023-04-11"),
                        new BigDecimal("1250.5"),
                        day("2023-04-12"),
                        day("2023-04-20"),
                        day("2023-04-21"),
                        Ground.PARTIALLY_DISCLOSED,
                        "办公室",
                        "急件"));
    }

    @Test
    @DisplayName("what may be empty is not known: an open case has no answer and no result")
    void whatMayBeEmptyIsNotKnown() {
        var row = requests(LedgerFolder.of(folder, request("1", "2023-03-06", "其他", "", "")))
                .get(0);

        assertThat(row.applicantKind()).isEqualTo(ApplicantKind.OTHER_ORG);
        assertThat(row.answeredOn()).isNull();
        assertThat(row.ground()).isNull();
        assertThat(row.applicant()).isNull();
        assertThat(row.channel()).isNull();
        assertThat(row.extensionWorkingDays()).isNull();
        assertThat(row.feeAmount()).isNull();
        assertThat(row.note()).isNull();
    }

    @Test
    @DisplayName("remedies are read, pending ones and those of older requests too")
    void remediesAreRead() {
        var ledger = LedgerFolder.of(folder, answered("1"))
                .remedies(
                        "1,行政复议,2023-05-01,2023-06-30,结果纠正",
                        ",行政诉讼－未经复议直接起诉,2023/5/2,,",
                        "9,行政诉讼-复议后起诉,2023年5月3日,2023-07-01,其他结果");

        assertThat(ledger.read().faults()).isEmpty();
        assertThat(ledger.read().ledger().remedies())
                .containsExactly(
                        new RemedyRow(
                                2,
                                "1",
                                RemedyKind.REVIEW,
                                day("2023-05-01"),
                                day("2023-06-30"),
                                RemedyResult.CORRECTED),
                        new RemedyRow(3, null, RemedyKind.SUIT_DIRECT, day("2023-05-02"), null, null),
                        new RemedyRow(
                                4,
                                "9",
                                RemedyKind.SUIT_AFTER_REVIEW,
                                day("2023-05-03"),
                                day("2023-07-01"),
                                RemedyResult.OTHER));
    }

    @Test
    @DisplayName("figures are read, whatever the width of their brackets; fees keep their decimals")
    void figuresAreRead() {
        var ledger =
                LedgerFolder.of(folder).figures("2023,行政许可／本年处理决定数量,\"1,747\"", "2023年,行政事业性收费/本年收费金额(单位:万元),12.50");

        assertThat(ledger.read().faults()).isEmpty();
        assertThat(ledger.read().ledger().figures())
                .containsExactly(
                        new FigureRow(2, 2023, Figure.ADMINISTRATIVE_LICENSING, new BigDecimal("1747")),
                        new FigureRow(3, 2023, Figure.ADMINISTRATIVE_FEES, new BigDecimal("12.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-06", "2023/3/6", "2023年3月6日", " 2023-03-06　", "2023/03/06"})
    @DisplayName("dates come in three forms")
    void datesComeInThreeForms(String date) {
        var rows = requests(LedgerFolder.of(folder, request("1", date, "自然人", date, "予以公开")));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.receivedOn()).isEqualTo("2023-03-06");
            assertThat(row.answeredOn()).isEqualTo("2023-03-06");
        });
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "GB18030, \uFEFF", "GBK, ''"})
    @DisplayName("UTF-8 with and without a mark, and GB18030, say the same")
    void encodingsSayTheSame(String charset, String mark) {
        var text = mark + LedgerFolder.REQUESTS + "\r\n" + answered("2023-00001") + "\r\n";
        var ledger = new LedgerFolder(folder).text("requests.csv", text, Charset.forName(charset));

        assertThat(requests(ledger)).singleElement().satisfies(row -> {
            assertThat(row.registerNo()).isEqualTo("2023-00001");
            assertThat(row.ground()).isEqualTo(Ground.DISCLOSED);
        });
    }

    @Test
    @DisplayName("characters outside the common plane survive in GB18030")
    void rareCharactersSurvive() {
        var text = LedgerFolder.REQUESTS + "\n" + "1,2023-03-06,𠮷某㐀,自然人,,,,,,,,,,,,,,,,\n";
        var ledger = new LedgerFolder(folder).text("requests.csv", text, Charset.forName("GB18030"));

        assertThat(requests(ledger)).extracting(RequestRow::applicant).containsExactly("𠮷某㐀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @DisplayName("quoted values hold commas, quotes and line breaks; lines are counted as an editor counts them")
    void quotedValuesHoldCommasQuotesAndLineBreaks(String end) {
        var text = String.join(
                        "\n",
                        LedgerFolder.REQUESTS,
                        "1,2023-03-06,\"甲, \"\"乙\"\"\",自然人,,\"第一行",
                        "",
                        "第三行,完\",,,,,,,,,,,,,,",
                        "",
                        ",,,,,,,,,,,,,,,,,,,",
                        "2,2023-03-07, \"丙,丁\" ,自然人,,,,,,,,,,,,,,,,",
                        "",
                        "",
                        "3,2023-03-08,戊,自然人,,,,,,,,,,,,,,,,")
                .replace("\n", end);
        var rows = requests(new LedgerFolder(folder).text("requests.csv", text, StandardCharsets.UTF_8));

        assertThat(rows).extracting(RequestRow::line).containsExactly(2, 7, 10);
        assertThat(rows).extracting(RequestRow::applicant).containsExactly("甲, \"乙\"", "丙,丁", "戊");
        assertThat(rows.get(0).informationSought()).isEqualTo("第一行\n\n第三行,完");
    }

    @Test
    @DisplayName("columns are found by their headings, in any order, spaces or not")
    void columnsAreFoundByTheirHeadings() {
        var ledger = new LedgerFolder(folder)
                .file("requests.csv", "办理结果, 申 请 人 类 型 ,　收到日期,答复日期,登记号", "部分公开,科研机构,2023-03-06,2023-03-07,A1");

        assertThat(requests(ledger)).singleElement().satisfies(row -> {
            assertThat(row.registerNo()).isEqualTo("A1");
            assertThat(row.applicantKind()).isEqualTo(ApplicantKind.RESEARCH);
            assertThat(row.receivedOn()).isEqualTo("2023-03-06");
            assertThat(row.ground()).isEqualTo(Ground.PARTIALLY_DISCLOSED);
        });
    }

    @Test
    @DisplayName("a row says the same wherever its columns stand")
    void aRowSaysTheSameWhereverItsColumnsStand() {
        var one = requests(
                new LedgerFolder(folder).file("requests.csv", "登记号,收到日期,申请人类型,文号,备注,页数", "1,2023-03-06,自然人,甲1号,急,3"));
        var other = requests(
                new LedgerFolder(folder).file("requests.csv", "页数,备注,申请人类型,文号,登记号,收到日期", "3,急,自然人,甲1号,1,2023/3/6"));

        assertThat(other.get(0).fingerprint()).isEqualTo(one.get(0).fingerprint());
    }

    @Test
    @DisplayName("columns nobody knows are kept as a note on the case")
    void unknownColumnsAreKeptAsANote() {
        var rows = requests(new LedgerFolder(folder)
                .file(
                        "requests.csv",
                        "登记号,收到日期,申请人类型,备注,联系电话,是否缴费",
                        "1,2023-03-06,自然人,急件,13800000000,否",
                        "2,2023-03-06,自然人,,,是",
                        "3,2023-03-06,自然人,,,"));

        assertThat(rows)
                .extracting(RequestRow::note)
                .containsExactly("急件\n是否缴费: 否\n联系电话: 13800000000", "是否缴费: 是", null);
    }

    @Test
    @DisplayName("headings without a line below are a ledger without cases")
    void headingsAloneAreALedgerWithoutCases() {
        var reading = LedgerFolder.of(folder).remedies().figures().read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ledger().requests()).isEmpty();
    }

    @Test
    @DisplayName("what broke a rule is history: late answers, second notices, odd orders of other dates")
    void whatBrokeARuleIsHistory() {
        var rows = requests(LedgerFolder.of(
                folder,
                "1,2022-01-04,甲,自然人,,,2022-06-01,2022-05-01,,2022-02-01,2022-12-01,,,,2022-01-05,2023-12-29,2022-01-04,部分公开,,",
                "2,2024-06-28,乙,自然人,,,,,,,,,,,,2024-06-28,2024-06-28,3.其他,,"));

        assertThat(rows).hasSize(2);
    }

    private static List<RequestRow> requests(LedgerFolder ledger) {
        var reading = ledger.read();
        assertThat(LedgerFolder.inEnglish(reading)).isEmpty();
        return reading.ledger().requests();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
