package org.disclosuredesk.query.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.RemedyKind;

/**
 * A relation that whoever reads reports holds them to (勾稽关系), with both sides.
 *
 * @param key which, by bundle key under {@code checks.}
 * @param column the column or block it is of; empty where it has none
 */
public record Relation(String key, String column, int left, int right) {

    /** Whether both sides are equal. */
    public boolean holds() {
        return left == right;
    }

    /** Every relation of a report: those its tables prove by themselves, and those across years, which advise. */
    public static List<Relation> of(AnnualReport report) {
        var relations = new ArrayList<Relation>();
        var table = report.table3();
        for (var column = 0; column <= Table3.TOTAL; column++) {
            var one = column;
            relations.add(new Relation(
                    "balance",
                    nameOf(column),
                    table.figure(Table3Row.NEW_RECEIVED, column) + table.figure(Table3Row.CARRIED_IN, column),
                    table.figure(Table3Row.TOTAL, column) + table.figure(Table3Row.CARRIED_OUT, column)));
            relations.add(new Relation(
                    "results",
                    nameOf(column),
                    Table3Row.RESULTS.stream()
                            .mapToInt(result -> table.figure(result, one))
                            .sum(),
                    table.figure(Table3Row.TOTAL, column)));
        }
        for (var kind : RemedyKind.values()) {
            var block = report.table4().block(kind);
            relations.add(new Relation(
                    "remedies",
                    kind.chinese(),
                    block.upheld() + block.corrected() + block.other() + block.pending(),
                    block.total()));
        }
        for (var check : report.checks()) {
            for (var at = 0; at < check.left().size(); at++) {
                relations.add(new Relation(
                        check.key(),
                        check.left().size() > 1 ? nameOf(at) : "",
                        check.left().get(at),
                        check.right().get(at)));
            }
        }
        return relations;
    }

    private static String nameOf(int column) {
        return column == Table3.TOTAL ? "总计" : ApplicantKind.values()[column].chinese();
    }
}
