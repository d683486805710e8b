package org.disclosuredesk.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of 国办公开办函〔2021〕30号")
class ReportFormTest {

    private static final Table3 EMPTY = Table3.of(Map.of());

    private static JsonNode layout() throws IOException {
        return new ObjectMapper().readTree(ReportFormTest.class.getResourceAsStream("/report-layout.json"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    @DisplayName("has the six sections")
    void sections() throws IOException {
        assertThat(ReportForm.SECTIONS).isEqualTo(texts(layout().get("sections")));
    }

    @Test
    @DisplayName("table 2: captions, columns and rows are the form's")
    void table2() throws IOException {
        var blocks = ReportForm.table2(new Table2(Map.of()));
        var official = layout().get("table2");
        assertThat(blocks).hasSize(official.size());
        for (var at = 0; at < blocks.size(); at++) {
            assertThat(blocks.get(at).caption())
                    .isEqualTo(official.get(at).get("caption").asText());
            assertThat(blocks.get(at).columns())
                    .isEqualTo(texts(official.get(at).get("columns")));
            assertThat(blocks.get(at).rows())
                    .extracting(row -> row.heads().get(0).text())
                    .isEqualTo(texts(official.get(at).get("rows")));
        }
    }

    @Test
    @DisplayName("table 3: every label and merged cell is the form's, and each row its key's")
    void table3() throws IOException {
        var official = new ArrayList<List<String>>();
        flatten(layout().get("table3").get("rows"), List.of(), official);
        var rows = ReportForm.table3(EMPTY);
        assertThat(rows).hasSize(official.size()).hasSize(25);
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var expected = official.get(at);
            assertThat(row.figures()).hasSize(7);
            assertThat(row.figures().get(0).cell()).isEqualTo("table3/%s/natural_person".formatted(expected.get(0)));
            assertThat(row.heads().get(row.heads().size() - 1).text()).isEqualTo(expected.get(1));
        }
        assertThat(rows.stream().flatMap(row -> row.heads().stream()).filter(head -> head.rowspan() > 1))
                .extracting(head -> head.text() + " " + head.rowspan())
                .containsExactly("三、本年度办理结果 22", "（三）不予公开 8", "（四）无法提供 3", "（五）不予处理 5", "（六）其他处理 3");
        assertThat(ReportForm.CORNER)
                .isEqualTo(layout().get("table3").get("corner").asText());
    }

    @Test
    @DisplayName("table 3: every line is three cells of words wide")
    void table3Width() {
        var taken = new int[25 + 1];
        var rows = ReportForm.table3(EMPTY);
        for (var at = 0; at < rows.size(); at++) {
            for (var head : rows.get(at).heads()) {
                for (var line = at; line < at + head.rowspan(); line++) {
                    taken[line] += head.colspan();
                }
            }
            assertThat(taken[at]).as("line %d", at).isEqualTo(3);
        }
    }

    /** Key and label of each row, as the groups hold them. */
    private static void flatten(JsonNode rows, List<String> groups, List<List<String>> into) {
        for (var row : rows) {
            if (row.has("rows")) {
                flatten(row.get("rows"), groups, into);
            } else {
                into.add(List.of(row.get("k").asText(), row.get("t").asText()));
            }
        }
    }

    @Test
    @DisplayName("columns are the form's")
    void columns() throws IOException {
        var columns = layout().get("table3").get("columns");
        assertThat(columns.get(0).asText()).isEqualTo(ApplicantKind.NATURAL_PERSON.chinese());
        assertThat(ReportForm.organisations()).isEqualTo(texts(columns.get(1).get("法人或其他组织")));
        assertThat(ReportForm.results())
                .isEqualTo(texts(layout().get("table4").get("head").get(0).get("行政复议")));
    }

    @Test
    @DisplayName("a report whose column does not balance cannot be made")
    void unbalanced() {
        var counts = Map.of(Table3Row.NEW_RECEIVED, Map.of(ApplicantKind.BUSINESS, 1));
        assertThatThrownBy(() -> Table3.of(counts))
                .isInstanceOfSatisfying(
                        Unbalanced.class,
                        wrong -> assertThat(wrong.relations())
                                .containsExactly(
                                        "商业企业: new + carried in = total + carried out (1, 0)",
                                        "总计: new + carried in = total + carried out (1, 0)"));
    }

    @Test
    @DisplayName("nor one whose totals are not their parts, whose rows are missing, or with a figure below nought")
    void wrongTotals() {
        for (var row : Table3Row.values()) {
            for (var column = 0; column <= Table3.TOTAL; column++) {
                var rows = new HashMap<>(EMPTY.rows());
                var figures = new ArrayList<>(rows.get(row));
                figures.set(column, 1);
                rows.put(row, figures);
                assertThatThrownBy(() -> new Table3(rows)).isInstanceOf(Unbalanced.class);
            }
            var missing = new HashMap<>(EMPTY.rows());
            missing.remove(row);
            assertThatThrownBy(() -> new Table3(missing)).isInstanceOf(Unbalanced.class);
        }
        var below = Map.of(
                Table3Row.NEW_RECEIVED, Map.of(ApplicantKind.BUSINESS, 0),
                Table3Row.DISCLOSED, Map.of(ApplicantKind.BUSINESS, -1),
                Table3Row.CARRIED_OUT, Map.of(ApplicantKind.BUSINESS, 1));
        assertThatThrownBy(() -> Table3.of(below)).isInstanceOf(Unbalanced.class);
    }

    @Test
    @DisplayName("table 4: a total that is not its four parts cannot be made")
    void table4() {
        assertThat(Table4.Block.of(1, 2, 3, 4).total()).isEqualTo(10);
        assertThatThrownBy(() -> new Table4.Block(1, 2, 3, 4, 9)).isInstanceOf(Unbalanced.class);
        assertThatThrownBy(() -> new Table4.Block(1, 2, 3, -1, 5)).isInstanceOf(Unbalanced.class);
    }
}
