package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.disclosuredesk.ledger.Fault.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A ledger as an Excel workbook")
class WorkbookLedgerTest {

    private static final Set<String> NUMBERS = Set.of("延期工作日", "收费金额", "年度", "数值");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"guodian-town-2023", "shanghai-stc-2024", "shuyang-drc-2023", "unnamed-bureau-2023"})
    @DisplayName("says the same as the CSV files, with real dates and numbers in its cells")
    void saysTheSameAsTheCsvFiles(String name) throws Exception {
        var csv = Path.of(getClass().getResource("/ledgers/" + name).toURI());
        var workbook = workbook(book -> {
            copy(csv.resolve("requests.csv"), book.newWorksheet("申请"));
            copy(csv.resolve("remedies.csv"), book.newWorksheet("复议诉讼"));
            copy(csv.resolve("figures.csv"), book.newWorksheet("主动公开"));
        });

        var fromFiles = new LedgerReader().read(csv, LocalDate.of(2025, 1, 1));
        var fromSheets = new LedgerReader().read(workbook, LocalDate.of(2025, 1, 1));

        assertThat(LedgerFolder.inEnglish(fromSheets)).isEmpty();
        assertThat(fromSheets.ledger().requests()).isEqualTo(fromFiles.ledger().requests());
        assertThat(fromSheets.ledger().remedies()).isEqualTo(fromFiles.ledger().remedies());
        assertThat(fromSheets.ledger().figures()).isEqualTo(fromFiles.ledger().figures());
        assertThat(fromSheets.registerNos()).isEqualTo(fromFiles.registerNos());
        assertThat(fromSheets.ledger().requestsFile()).isEqualTo("ledger.xlsx[申请]");
    }

    @Test
    @DisplayName("dates may be real ones in any format, with a time, bare numbers or text")
    void datesMayBeRealOnes() {
        var workbook = workbook(book -> {
            var sheet = requests(book);
            row(sheet, 1, "1", LocalDate.of(2023, 3, 6), "自然人");
            sheet.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            row(sheet, 2, "2", LocalDate.of(2023, 3, 6), "自然人");
            sheet.style(2, 1).format("[$-F800]dddd, mmmm dd, yyyy").set();
            row(sheet, 3, "3", LocalDateTime.of(2023, 3, 6, 23, 59, 59), "自然人");
            sheet.style(3, 1).format("m/d/yy h:mm").set();
            row(sheet, 4, "4", LocalDate.of(2023, 3, 6), "自然人");
            row(sheet, 5, "5", "2023年3月6日", "自然人");
            row(sheet, 6, "6", 44991, "自然人");
            remediesAndFigures(book);
        });
        var reading = read(workbook);

        assertThat(LedgerFolder.inEnglish(reading)).isEmpty();
        assertThat(reading.ledger().requests())
                .extracting(RequestRow::receivedOn)
                .hasSize(6)
                .containsOnly(LocalDate.of(2023, 3, 6));
    }

    @Test
    @DisplayName("numbers are read as Excel shows them; a date in a note is a date")
    void numbersAreReadAsExcelShowsThem() {
        var workbook = workbook(book -> {
            var sheet = book.newWorksheet("申请");
            row(sheet, 0, "登记号", "收到日期", "申请人类型", "延期工作日", "收费金额", "来文日期", "份数");
            row(sheet, 1, 202300001, "2023-03-06", "自然人", 20, 0.1 + 0.2, LocalDate.of(2023, 3, 1), 1.50);
            sheet.style(1, 5).format("yyyy-mm-dd").set();
            remediesAndFigures(book);
        });
        var reading = read(workbook);

        assertThat(LedgerFolder.inEnglish(reading)).isEmpty();
        assertThat(reading.ledger().requests()).singleElement().satisfies(row -> {
            assertThat(row.registerNo()).isEqualTo("202300001");
            assertThat(row.extensionWorkingDays()).isEqualTo(20);
            assertThat(row.feeAmount()).isEqualByComparingTo("0.3");
            assertThat(row.note()).isEqualTo("份数: 1.5\n来文日期: 2023-03-01");
        });
    }

    @Test
    @DisplayName("rows are named by their sheet and Excel's row number")
    void rowsAreNamedBySheetAndRowNumber() {
        var workbook = workbook(book -> {
            var sheet = requests(book);
            row(sheet, 4, "1", "2023-02-30", "自然人");
            row(sheet, 9, "2", 20230306, "自然人");
            remediesAndFigures(book);
        });

        assertThat(LedgerFolder.inEnglish(read(workbook)))
                .containsExactly(
                        "ledger.xlsx[申请]:5: 收到日期 2023-02-30 is not a date; write it as 2023-03-06",
                        "ledger.xlsx[申请]:10: 收到日期 20230306 is not a date; write it as 2023-03-06");
    }

    @Test
    @DisplayName("a missing sheet is named, each of the three; the others are still judged")
    void aMissingSheetIsNamed() {
        var workbook = workbook(book -> {
            var sheet = requests(book);
            row(sheet, 1, "1", "x", "自然人");
            book.newWorksheet("Sheet2").value(0, 0, "登记号");
        });

        assertThat(LedgerFolder.inEnglish(read(workbook)))
                .containsExactly(
                        "ledger.xlsx[申请]:2: 收到日期 x is not a date; write it as 2023-03-06",
                        "ledger.xlsx: the sheet 复议诉讼 is missing; add it, if only with its headings",
                        "ledger.xlsx: the sheet 主动公开 is missing; add it, if only with its headings");
    }

    @Test
    @DisplayName("an empty sheet is named")
    void anEmptySheetIsNamed() {
        var workbook = workbook(book -> {
            book.newWorksheet("申请");
            remediesAndFigures(book);
        });

        assertThat(LedgerFolder.inEnglish(read(workbook)))
                .containsExactly("ledger.xlsx[申请]: it is empty; its first line holds the headings");
    }

    @Test
    @DisplayName("the plainest workbook there is will do: no styles, no row numbers, no cell addresses")
    void thePlainestWorkbookWillDo() throws IOException {
        var plain = folder.resolve("plain.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(plain))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                            + ".spreadsheetml.sheet.main+xml'/></Types>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                            + "<sheet name='申请' sheetId='1' r:id='a'/><sheet name='复议诉讼' sheetId='2' r:id='b'/>"
                            + "<sheet name='主动公开' sheetId='3' r:id='c'/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns="
                            + "'http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='a' Target='worksheets/a.xml'/><Relationship Id='b' Target='worksheets/b.xml'/>"
                            + "<Relationship Id='c' Target='worksheets/c.xml'/></Relationships>");
            entry(
                    zip,
                    "xl/worksheets/a.xml",
                    sheet("登记号", "收到日期", "申请人类型", null, "1", "2023-03-06", "自然人", null, "2", "2023-02-30", "自然人"));
            entry(zip, "xl/worksheets/b.xml", sheet("类型", "受理日期"));
            entry(zip, "xl/worksheets/c.xml", sheet("年度", "项目", "数值"));
        }
        var reading = read(plain);

        assertThat(reading.ledger().requests()).extracting(RequestRow::line).containsExactly(2);
        assertThat(LedgerFolder.inEnglish(reading))
                .containsExactly("plain.xlsx[申请]:3: 收到日期 2023-02-30 is not a date; write it as 2023-03-06");
    }

    @Test
    @DisplayName("a damaged sheet is named, and nothing worse happens")
    void aDamagedSheetIsNamed() throws IOException {
        var whole = workbook(book -> {
            var sheet = requests(book);
            row(sheet, 1, "1", "2023-03-06", "自然人");
            remediesAndFigures(book);
        });
        var damaged = folder.resolve("damaged.xlsx");
        try (var in = new ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var entry : Collections.list(in.entries())) {
                var bytes = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes, 0, entry.getName().endsWith("sheet1.xml") ? bytes.length / 2 : bytes.length);
            }
        }

        assertThat(read(damaged).faults())
                .extracting(fault -> fault.file() + " " + fault.problem())
                .containsExactly("damaged.xlsx[申请] " + Problem.UNREADABLE_FILE);
    }

    private Path workbook(Consumer<Workbook> content) {
        var path = folder.resolve("ledger.xlsx");
        try (var out = Files.newOutputStream(path);
                var book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Worksheet requests(Workbook book) {
        var sheet = book.newWorksheet("申请");
        row(sheet, 0, "登记号", "收到日期", "申请人类型");
        return sheet;
    }

    private static void remediesAndFigures(Workbook book) {
        row(book.newWorksheet("复议诉讼"), 0, "登记号", "类型", "受理日期", "审结日期", "结果");
        row(book.newWorksheet("主动公开"), 0, "年度", "项目", "数值");
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
            } else if (values[i] instanceof LocalDateTime time) {
                sheet.value(row, i, time);
            } else if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, (String) values[i]);
            }
        }
    }

    /** As an office would type it: dates as dates, numbers as numbers. */
    private static void copy(Path csv, Worksheet sheet) {
        try (var text = Files.newBufferedReader(csv);
                var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            var heading = records.get(0);
            for (var row = 0; row < records.size(); row++) {
                for (var column = 0; column < heading.size(); column++) {
                    type(
                            sheet,
                            row,
                            column,
                            heading.get(column),
                            records.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(Worksheet sheet, int row, int column, String heading, String value) {
        if (row == 0 || value.isEmpty()) {
            sheet.value(row, column, value);
        } else if (heading.endsWith("日期")) {
            sheet.value(row, column, LocalDate.parse(value));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (NUMBERS.contains(heading)) {
            sheet.value(row, column, Double.valueOf(value));
        } else {
            sheet.value(row, column, value);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows of text; null ends a row. */
    private static String sheet(String... texts) {
        var xml = new StringBuilder(
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + "<sheetData><row>");
        for (var text : texts) {
            xml.append(text == null ? "</row><row>" : "<c t='inlineStr'><is><t>" + text + "</t></is></c>");
        }
        return xml.append("</row></sheetData></worksheet>").toString();
    }

    private static Reading read(Path workbook) {
        return new LedgerReader().read(workbook, LedgerFolder.TODAY);
    }
}
