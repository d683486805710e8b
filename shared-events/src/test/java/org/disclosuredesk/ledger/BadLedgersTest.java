package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosuredesk.ledger.LedgerFolder.answered;
import static org.disclosuredesk.ledger.LedgerFolder.request;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.disclosuredesk.ledger.Fault.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A ledger that is refused")
class BadLedgersTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("no file")
    void noFile() {
        var nowhere = folder.resolve("nowhere");

        assertThat(faultsOf(nowhere))
                .containsExactly(nowhere
                        + ": there is no such file; a ledger is a folder with requests.csv, or one .xlsx workbook");
        assertThat(faultsOf(folder))
                .containsExactly("requests.csv: there is no such file; a ledger is a folder with requests.csv,"
                        + " or one .xlsx workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.xls", "ledger.xlsx", "requests.csv"})
    @DisplayName("a file that is neither a folder nor a workbook")
    void aFileOfAnotherKind(String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), LedgerFolder.REQUESTS);

        assertThat(faultsOf(file))
                .containsExactly(name + ": it cannot be read; a ledger is a folder with requests.csv,"
                        + " or one .xlsx workbook without a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\r\n\n", ",,,\n"})
    @DisplayName("an empty file")
    void anEmptyFile(String text) {
        var ledger = new LedgerFolder(folder).text("requests.csv", text, StandardCharsets.UTF_8);

        assertThat(ledger.faults()).containsExactly("requests.csv: it is empty; its first line holds the headings");
    }

    @Test
    @DisplayName("a missing column, and a heading that stands twice")
    void aMissingColumnAndADoubleHeading() {
        var ledger = new LedgerFolder(folder)
                .file("requests.csv", "登记号,申请人,备注,备注,x,x", "1,甲,,,,")
                .file("remedies.csv", "登记号,类型,结果")
                .file("figures.csv", "项目");

        assertThat(ledger.faults())
                .containsExactly(
                        "requests.csv:1: 备注 stands twice among the headings; keep one",
                        "requests.csv:1: x stands twice among the headings; keep one",
                        "requests.csv:1: 收到日期 is missing: no ledger can do without this column",
                        "requests.csv:1: 申请人类型 is missing: no ledger can do without this column",
                        "remedies.csv:1: 受理日期 is missing: no ledger can do without this column",
                        "figures.csv:1: 年度 is missing: no ledger can do without this column",
                        "figures.csv:1: 数值 is missing: no ledger can do without this column");
        assertThat(ledger.read().registerNos()).containsExactly("1");
        assertThat(ledger.read().ledger().requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "Big5", "Windows-31J"})
    @DisplayName("a wrong encoding")
    void aWrongEncoding(String charset) {
        var text = LedgerFolder.REQUESTS + "\n" + answered("1") + "\n";
        var ledger = new LedgerFolder(folder).text("requests.csv", text, Charset.forName(charset));

        assertThat(ledger.faults())
                .containsExactly("requests.csv: it is neither UTF-8 nor GB18030 text; save it again as \"CSV UTF-8\"");
    }

    @Test
    @DisplayName("what is no text at all, text broken in one place, text filled up with NUL")
    void noTextAtAll() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        var broken = (LedgerFolder.REQUESTS + "\n" + answered("1") + "\n").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 5] = (byte) 0xff;

        assertThat(problems(new LedgerFolder(folder).bytes("requests.csv", png)))
                .containsExactly(Problem.WRONG_ENCODING);
        assertThat(problems(new LedgerFolder(folder).bytes("requests.csv", broken)))
                .containsExactly(Problem.WRONG_ENCODING);
        assertThat(problems(LedgerFolder.of(folder, answered("1"), "\0\0\0"))).containsExactly(Problem.WRONG_ENCODING);
    }

    @Test
    @DisplayName("UTF-8 cut off in the middle of a character is not taken for GB18030")
    void cutOffInTheMiddleOfACharacter() {
        var whole = (LedgerFolder.REQUESTS + "\n1,2023-03-06,甲,自然人,,某某").getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(problems(new LedgerFolder(folder).bytes("requests.csv", cut)))
                .containsExactly(Problem.WRONG_ENCODING);
    }

    @Test
    @DisplayName("a quote that does not end: named where its record starts, and what came before is still judged")
    void aQuoteThatDoesNotEnd() {
        var ledger = LedgerFolder.of(
                folder, request("1", "2023-02-30", "自然人", "", ""), "2,2023-03-06,\"甲,自然人", answered("3"));

        assertThat(ledger.faults())
                .containsExactly(
                        "requests.csv:2: 收到日期 2023-02-30 is not a date; write it as 2023-03-06",
                        "requests.csv:3: a value in quotes does not end as it should, and nothing after it"
                                + " was read; write each quote inside it twice");
    }

    @Test
    @DisplayName("a quote inside quotes that was not doubled")
    void aQuoteInsideQuotes() {
        var ledger = LedgerFolder.of(folder, answered("1"), "2,2023-03-06,\"甲\"乙,自然人", answered("3"));

        assertThat(ledger.faults())
                .containsExactly("requests.csv:3: a value in quotes does not end as it should, and nothing after it"
                        + " was read; write each quote inside it twice");
    }

    @Test
    @DisplayName("impossible rows of requests: all of them named, in order, with what is wrong")
    void impossibleRowsOfRequests() {
        var ledger = LedgerFolder.of(
                folder,
                request("1", "2023-02-30", "自然人", "2023-03-27", "予以公开"),
                request("2", "2023-03-06", "自然人", "2023-02-30", "予以公开"),
                request("3", "2023-03-06", "自然人", "2023-03-05", "予以公开"),
                request("4", "2023-03-06", "自然人", "2023-03-27", "已办结"),
                request("5", "2023-03-06", "自然人", "2023-03-27", "其他处理"),
                answered("6"),
                answered("6"),
                request("7", "2023-03-06", "自然人", "", "予以公开"),
                request("8", "2023-03-06", "自然人", "2023-03-27", ""),
                request("9", "2024-06-29", "自然人", "", ""),
                request("10", "2023-03-06", "村民", "", ""),
                request("", "", "", "", ""),
                ",2023-03-06,甲,自然人,,,,,,,,,,,,,,,,",
                "12,,甲,,,,,,,,,,,,,,,,,",
                "13,2023-03-06,甲,自然人,信鸽,,,,,,,,,,,,,,,",
                "14,2023-03-06,甲,自然人,,,昨天,2023-13-01,2023/2/29,2025-01-01,2023-3,二十,2023年2月30日,-5,x,2023-03-27,2023-04-31,部分公开,,",
                "15,2023-03-06,甲,自然人,,要甲,要乙,,,,,,,,,,,,,,急",
                answered("1"));

        assertThat(ledger.faults())
                .containsExactly(
                        "requests.csv:2: 收到日期 2023-02-30 is not a date; write it as 2023-03-06",
                        "requests.csv:3: 答复日期 2023-02-30 is not a date; write it as 2023-03-06",
                        "requests.csv:4: 答复日期 2023-03-05 is before 收到日期 2023-03-06; check both",
                        "requests.csv:5: 办理结果 已办结 is no result of table 3; write the label of its row,"
                                + " as 部分公开 or 属于国家秘密",
                        "requests.csv:6: 办理结果 其他处理 fits more than one row of table 3; choose one of:"
                                + " 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请;"
                                + " 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请; 其他",
                        "requests.csv:8: 登记号 6 stands in line 7 already; every request has a number of its own",
                        "requests.csv:9: 办理结果 予以公开 stands without 答复日期; give the date of the answering letter,"
                                + " or empty both",
                        "requests.csv:10: 答复日期 2023-03-27 stands without 办理结果; give the row of table 3, or empty both",
                        "requests.csv:11: 收到日期 2024-06-29 is after today (2024-06-28); check the year",
                        "requests.csv:12: 申请人类型 村民 is not known; choose one of:"
                                + " 自然人; 商业企业; 科研机构; 社会公益组织; 法律服务机构; 其他组织",
                        "requests.csv:14: 登记号 is empty; it is compulsory",
                        "requests.csv:15: 收到日期 is empty; it is compulsory",
                        "requests.csv:15: 申请人类型 is empty; it is compulsory",
                        "requests.csv:16: 接收方式 信鸽 is not known; choose one of: 当面; 邮寄; 平信; 网络; 传真",
                        "requests.csv:17: 补正告知日期 昨天 is not a date; write it as 2023-03-06",
                        "requests.csv:17: 补正收到日期 2023-13-01 is not a date; write it as 2023-03-06",
                        "requests.csv:17: 征求第三方意见日期 2023/2/29 is not a date; write it as 2023-03-06",
                        "requests.csv:17: 第三方答复日期 2025-01-01 is after today (2024-06-28); check the year",
                        "requests.csv:17: 延期告知日期 2023-3 is not a date; write it as 2023-03-06",
                        "requests.csv:17: 延期工作日 二十 is not a count; write digits alone, as 20, and nothing below 0",
                        "requests.csv:17: 收费通知日期 2023年2月30日 is not a date; write it as 2023-03-06",
                        "requests.csv:17: 收费金额 -5 is not an amount; write digits alone, as 1250.50, and nothing below 0",
                        "requests.csv:17: 缴费日期 x is not a date; write it as 2023-03-06",
                        "requests.csv:17: 送达日期 2023-04-31 is not a date; write it as 2023-03-06",
                        "requests.csv:18: 急 stands under no heading; put a value that has commas in quotes,"
                                + " or give the column a heading",
                        "requests.csv:19: 登记号 1 stands in line 2 already; every request has a number of its own");
        assertThat(ledger.read().registerNos())
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "13", "14", "15");
        assertThat(ledger.read().ledger().requests())
                .extracting(RequestRow::line)
                .containsExactly(7);
    }

    @Test
    @DisplayName("impossible rows of remedies")
    void impossibleRowsOfRemedies() {
        var ledger = LedgerFolder.of(folder, answered("1"))
                .remedies(
                        "1,行政诉讼,2023-05-01,,",
                        "1,行政复议,,,",
                        "1,,2023-05-01,,",
                        "1,行政复议,2023-05-01,2023-04-30,结果维持",
                        "1,行政复议,2023-05-01,2023-06-30,",
                        "1,行政复议,2023-05-01,,结果维持",
                        "1,行政复议,2023-05-01,2023-06-31,结果维持",
                        "1,行政复议,2023-05-01,2023-06-30,维持",
                        "1,行政复议,2024-06-29,2024-07-01,结果维持");

        assertThat(ledger.faults())
                .containsExactly(
                        "remedies.csv:2: 类型 行政诉讼 is not known; choose one of:" + " 行政复议; 行政诉讼-未经复议直接起诉; 行政诉讼-复议后起诉",
                        "remedies.csv:3: 受理日期 is empty; it is compulsory",
                        "remedies.csv:4: 类型 is empty; it is compulsory",
                        "remedies.csv:5: 审结日期 2023-04-30 is before 受理日期 2023-05-01; check both",
                        "remedies.csv:6: 审结日期 2023-06-30 stands without 结果; give the result, or empty both",
                        "remedies.csv:7: 结果 结果维持 stands without 审结日期; give the date, or empty both",
                        "remedies.csv:8: 审结日期 2023-06-31 is not a date; write it as 2023-03-06",
                        "remedies.csv:9: 结果 维持 is not known; choose one of: 结果维持; 结果纠正; 其他结果",
                        "remedies.csv:10: 受理日期 2024-06-29 is after today (2024-06-28); check the year",
                        "remedies.csv:10: 审结日期 2024-07-01 is after today (2024-06-28); check the year");
    }

    @Test
    @DisplayName("a remedy for a case that is not in the ledger is for the store to judge")
    void aRemedyForAnUnknownCaseIsForTheStoreToJudge() {
        var reading = LedgerFolder.of(folder, answered("1"))
                .remedies("2,行政复议,2023-05-01,,")
                .read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.registerNos()).containsExactly("1");
    }

    @Test
    @DisplayName("impossible rows of figures")
    void impossibleRowsOfFigures() {
        var ledger = LedgerFolder.of(folder)
                .figures(
                        "二〇二三,行政许可/本年处理决定数量,1",
                        "2025,行政许可/本年处理决定数量,1",
                        "2023,行政许可,1",
                        "2023,行政许可/本年处理决定数量,1.5",
                        "2023,行政许可/本年处理决定数量,2",
                        "2023,行政强制/本年处理决定数量,-1",
                        "2023,行政处罚/本年处理决定数量,",
                        "2023,行政事业性收费/本年收费金额（单位：万元）,3万",
                        "2023,规章/本年制发件数,\"12,34\"",
                        ",,5");

        assertThat(ledger.faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("figures.csv:2: 年度 二〇二三 is not a year;"),
                        fault -> assertThat(fault)
                                .isEqualTo("figures.csv:3: 年度 2025 is after today (2024-06-28); check the year"),
                        fault -> assertThat(fault)
                                .startsWith("figures.csv:4: 项目 行政许可 is not known; choose one of: 规章/本年制发件数; "),
                        fault -> assertThat(fault).startsWith("figures.csv:5: 数值 1.5 is not a count;"),
                        fault -> assertThat(fault)
                                .isEqualTo("figures.csv:6: 项目 行政许可/本年处理决定数量 of 2023 stands in line 5 already;"
                                        + " keep one"),
                        fault -> assertThat(fault).startsWith("figures.csv:7: 数值 -1 is not a count;"),
                        fault -> assertThat(fault).isEqualTo("figures.csv:8: 数值 is empty; it is compulsory"),
                        fault -> assertThat(fault).startsWith("figures.csv:9: 数值 3万 is not an amount;"),
                        fault -> assertThat(fault).startsWith("figures.csv:10: 数值 12,34 is not a count;"),
                        fault -> assertThat(fault).isEqualTo("figures.csv:11: 年度 is empty; it is compulsory"),
                        fault -> assertThat(fault).isEqualTo("figures.csv:11: 项目 is empty; it is compulsory"));
    }

    @Test
    @DisplayName("the faults of all files come together, in the order of files and lines")
    void theFaultsOfAllFilesComeTogether() {
        var ledger = LedgerFolder.of(folder, request("1", "x", "自然人", "", ""), answered("2"))
                .remedies("2,行政复议,y,,")
                .bytes("figures.csv", new byte[0]);

        assertThat(ledger.read().faults())
                .extracting(fault -> fault.file() + " " + fault.line() + " " + fault.problem())
                .containsExactly("requests.csv 2 NOT_A_DATE", "remedies.csv 2 NOT_A_DATE", "figures.csv 0 EMPTY_FILE");
        assertThat(ledger.read().ledger().requests()).hasSize(1);
    }

    private static List<String> faultsOf(Path path) {
        return LedgerFolder.inEnglish(new LedgerReader().read(path, LedgerFolder.TODAY));
    }

    private static List<Problem> problems(LedgerFolder ledger) {
        return ledger.read().faults().stream().map(Fault::problem).toList();
    }
}
