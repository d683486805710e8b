package org.disclosuredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.ledger.Fault.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A ledger in an office's own words")
class OwnLedgerReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 28);

    private final OwnLedgerReader reader = new OwnLedgerReader();
    private final List<Fault> faults = new ArrayList<>();

    @TempDir
    Path folder;

    private OwnFile csv(String name, String... lines) throws IOException {
        return new OwnFile(name, Files.writeString(folder.resolve(name), String.join("\n", lines)));
    }

    private OwnFile workbook(String name, Map<String, List<List<String>>> sheets) throws IOException {
        var path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path);
                var workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((sheet, rows) -> {
                var written = workbook.newWorksheet(sheet);
                for (var row = 0; row < rows.size(); row++) {
                    for (var column = 0; column < rows.get(row).size(); column++) {
                        written.value(row, column, rows.get(row).get(column));
                    }
                }
            });
        }
        return new OwnFile(name, path);
    }

    private SheetMapping proposed(OwnFile file) {
        return SheetMapping.proposed(reader.sheets(List.of(file), faults).get(0), Map.of());
    }

    @Test
    @DisplayName(
            "has its headings where most of the ledger's words stand, or else in the fullest line; a title is none")
    void headings() throws IOException {
        var titled = reader.sheets(
                        List.of(csv("a.csv", "某局台账", "", "登记号,收到日期,申请人类型", "1,2023-01-03,自然人,多,多,多")), faults)
                .get(0);
        assertThat(titled.headingLine()).isEqualTo(3);
        assertThat(titled.columns()).contains(new OwnColumn("收到日期", "2023-01-03"));

        var own = reader.sheets(List.of(csv("b.csv", "某局台账", "编号,收文 时间,类别", "1,2023-01-03,自然人")), faults)
                .get(0);
        assertThat(own.headingLine()).isEqualTo(2);
        assertThat(own.headings()).containsExactly("编号", "收文时间", "类别");
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("is proposed by name, by the ledger's own headings, and by what headings meant last")
    void proposals() throws IOException {
        assertThat(proposed(csv("figures.csv", "年份,名目,数")).table()).isEqualTo(LedgerTable.FIGURES);
        assertThat(proposed(csv("c.csv", "登记号,类型,受理日期,审结日期,结果")).table()).isEqualTo(LedgerTable.REMEDIES);
        assertThat(proposed(csv("d.csv", "姓名,电话")).table()).isNull();

        var remembered = Map.of(LedgerTable.REQUESTS, Map.of("编号", "登记号", "收文时间", "收到日期", "电话", ""));
        var known = SheetMapping.proposed(
                reader.sheets(List.of(csv("e.csv", "编号,收文时间,电话,联系人")), faults).get(0), remembered);
        assertThat(known.table()).isEqualTo(LedgerTable.REQUESTS);
        assertThat(known.meant()).containsExactly("登记号", "收到日期", "", "*");
        assertThat(known.missing()).containsExactly("申请人类型");
        assertThat(known.learned()).containsEntry("编号", "登记号").containsEntry("联系人", "*");
    }

    @Test
    @DisplayName("the ledger's own heading holds, whatever another meant last")
    void ownWordsHold() throws IOException {
        var remembered = Map.of("编号", "登记号");
        var sheet = reader.sheets(List.of(csv("a.csv", "编号,登记号,收到日期")), faults).get(0);

        assertThat(SheetMapping.proposed(sheet, LedgerTable.REQUESTS, remembered)
                        .meant())
                .containsExactly("*", "登记号", "收到日期");
    }

    @Test
    @DisplayName("is read as it was mapped: from below the headings, without what is left out, with notes")
    void read() throws IOException {
        var file = workbook(
                "台账.xlsx",
                Map.of(
                        "2023年",
                        List.of(
                                List.of("某局台账"),
                                List.of("序号", "编号", "收文", "类别", "联系人"),
                                List.of("1", "A-1", "2023年3月6日", "自然人", "小王"))));
        var own = reader.sheets(List.of(file), faults).get(0);
        assertThat(own.name()).isEqualTo("台账.xlsx[2023年]");
        var mapping = new SheetMapping(own, LedgerTable.REQUESTS, List.of("", "登记号", "收到日期", "申请人类型", "*"));

        var reading = reader.read(List.of(file), List.of(mapping), TODAY);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ledger().requestsFile()).isEqualTo("台账.xlsx[2023年]");
        assertThat(reading.ledger().requests()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.registerNo()).isEqualTo("A-1");
            assertThat(row.note()).isEqualTo("联系人: 小王");
        });
    }

    @Test
    @DisplayName(
            "a fault names the column as the file heads it; a column that means the same as another refuses the file")
    void faults() throws IOException {
        var file = csv("a.csv", "编号,收文,类别", "A-1,昨天,自然人");
        var own = reader.sheets(List.of(file), faults).get(0);
        var meant = List.of("登记号", "收到日期", "申请人类型");

        assertThat(reader.read(List.of(file), List.of(new SheetMapping(own, LedgerTable.REQUESTS, meant)), TODAY)
                        .faults())
                .containsExactly(new Fault("a.csv", 2, "收文", "昨天", Problem.NOT_A_DATE, List.of()));
        assertThat(reader.read(
                                List.of(file),
                                List.of(new SheetMapping(own, LedgerTable.REQUESTS, List.of("登记号", "收到日期", "收到日期"))),
                                TODAY)
                        .faults())
                .extracting(Fault::problem)
                .containsExactly(Problem.DOUBLE_COLUMN, Problem.MISSING_COLUMN);
    }

    @Test
    @DisplayName("a workbook that is none is named, and a file without anything has no sheet")
    void unreadable() throws IOException {
        assertThat(reader.sheets(List.of(csv("a.xlsx", "登记号")), faults)).isEmpty();
        assertThat(faults).extracting(Fault::problem).containsExactly(Problem.UNREADABLE_FILE);
        assertThat(reader.sheets(List.of(csv("b.csv", "", " , ")), new ArrayList<>()))
                .isEmpty();
    }

    @Test
    @DisplayName("written down, every result reads again as itself, and no text is a formula")
    void written() throws IOException {
        var rows = Arrays.stream(Ground.values())
                .map(OwnLedgerReaderTest::answered)
                .toList();
        var ledger = new Ledger("requests.csv", "remedies.csv", "figures.csv", rows, List.of(), List.of());
        var zip = new ByteArrayOutputStream();
        LedgerWriter.write(ledger, zip);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), in.readAllBytes());
            }
        }

        var reading = new LedgerReader().read(folder, TODAY);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ledger().requests())
                .extracting(RequestRow::fingerprint)
                .isEqualTo(rows.stream().map(RequestRow::fingerprint).toList());
        assertThat(Files.readString(folder.resolve("requests.csv"))).doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    private static RequestRow answered(Ground ground) {
        return new RequestRow(
                2,
                "=" + ground.name(),
                LocalDate.of(2023, 3, 6),
                "@某公司",
                ApplicantKind.BUSINESS,
                null,
                "-1\n二, \"三\"",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2023, 3, 27),
                null,
                ground,
                "＝SUM(A1)",
                null);
    }
}
