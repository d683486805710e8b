package org.disclosuredesk.command.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.ledger.FigureRow;
import org.disclosuredesk.ledger.Ledger;

/**
 * The ledger of a town's year 2023, as its published annual report counts it.
 *
 * <p>The report gives figures and no cases: the two cases are made up to fit.
 */
final class SeedYear {

    static final String AGENCY = "郭店镇";

    private static final int YEAR = 2023;
    private static final String FILE = "演示台账.xlsx";

    private SeedYear() {}

    static Ledger ledger() {
        var requests = List.of(
                Row.no("2023-00001", on(3, 6))
                        .by(ApplicantKind.NATURAL_PERSON, "申请人甲")
                        .through(Channel.INTERNET)
                        .asking("某村集体土地征收补偿方案讨论过程中的会议记录")
                        .givenTo("自然资源所")
                        .answered(on(3, 27), Ground.PROCESS_INFORMATION)
                        .delivered(on(3, 28))
                        .asLine(2),
                Row.no("2023-00002", on(8, 14))
                        .by(ApplicantKind.NATURAL_PERSON, "申请人乙")
                        .through(Channel.SIGNED_MAIL)
                        .asking("某路段管网改造工程的施工许可档案")
                        .givenTo("办公室")
                        .correction(on(8, 17), on(8, 24))
                        .answered(on(9, 15), Ground.NOT_HELD)
                        .delivered(on(9, 15))
                        .asLine(3));
        return new Ledger(FILE + "/申请", FILE + "/复议诉讼", FILE + "/主动公开", requests, List.of(), figures());
    }

    private static List<FigureRow> figures() {
        var rows = new ArrayList<FigureRow>();
        for (var figure : Figure.values()) {
            var value = figure == Figure.NORMATIVE_DOCUMENTS_IN_FORCE ? BigDecimal.valueOf(2) : BigDecimal.ZERO;
            rows.add(new FigureRow(rows.size() + 2, YEAR, figure, value));
        }
        return rows;
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }
}
