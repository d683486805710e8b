package org.disclosuredesk.query.annualreport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.publishing.TableFigures;
import org.disclosuredesk.query.tally.Moment;

/**
 * An agency's annual report as far as it can be counted (年度报告, art. 50). It cannot be made unbalanced.
 *
 * @param asOf the legal day it speaks of: what happened later is left out
 * @param ended whether the year had ended by then and was closed: row 四 is then its carry-over facts, else what was open
 *     on the last of its days that had come
 * @param begunByFacts the same of row 二: the carry-over facts of the year before, else what was open when it ended
 * @param facts what its text says in figures besides the tables
 * @param checks relations across years that a reader would look at; they advise and stop nothing
 * @param pin what it was made from
 */
public record AnnualReport(
        String agencyId,
        String agency,
        int year,
        LocalDate asOf,
        boolean ended,
        boolean begunByFacts,
        Table2 table2,
        Table3 table3,
        Table4 table4,
        ReportedFacts facts,
        List<Check> checks,
        Pin pin) {

    /**
     * Two figures that ought to be equal.
     *
     * @param key which relation, as in the message bundle under {@code check.}
     * @param left what stands in one place
     * @param right what stands in the other
     */
    public record Check(String key, List<Integer> left, List<Integer> right) {

        /** Whether it holds. */
        public boolean holds() {
            return left.equals(right);
        }
    }

    /**
     * What a report was made from, so that it can be made again.
     *
     * @param logPosition the last event it knows
     * @param rulesVersion the counting rules
     * @param calendarVersion the working-day calendar
     */
    public record Pin(long logPosition, String rulesVersion, String calendarVersion) {}

    public AnnualReport {
        checks = List.copyOf(checks);
    }

    /** From where its figures are seen. */
    public Moment moment() {
        return new Moment(asOf, pin.logPosition());
    }

    /** Tables 2, 3 and 4 as figures; their hash is what a published report is recognised by. */
    public TableFigures tables() {
        var remedies = new EnumMap<RemedyKind, List<Integer>>(RemedyKind.class);
        for (var kind : RemedyKind.values()) {
            remedies.put(kind, table4.block(kind).figures());
        }
        return new TableFigures(table2.figures(), table3.rows(), remedies);
    }

    /** A total of table 3, for the sentences of section one. */
    public int total(Table3Row row) {
        return table3.figure(row, Table3.TOTAL);
    }
}
