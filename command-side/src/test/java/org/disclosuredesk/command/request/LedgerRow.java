package org.disclosuredesk.command.request;

import static org.disclosuredesk.command.Days.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.ledger.RequestRow;
import org.jspecify.annotations.Nullable;

/** A row as it stands in a ledger: under its headings, what is written there. */
final class LedgerRow {

    private final Map<String, String> cells = new HashMap<>();

    private LedgerRow() {}

    /** A row of heading, value, heading, value ... */
    static RequestRow row(String... headingsAndValues) {
        var row = new LedgerRow();
        for (var i = 0; i < headingsAndValues.length; i += 2) {
            row.cells.put(headingsAndValues[i], headingsAndValues[i + 1]);
        }
        return row.read();
    }

    private RequestRow read() {
        var extendedBy = cells.get("延期工作日");
        var fee = cells.get("收费金额");
        return new RequestRow(
                2,
                "2023-001",
                day(cells.get("收到日期")),
                cells.get("申请人"),
                ApplicantKind.NATURAL_PERSON,
                cells.containsKey("接收方式") ? Channel.INTERNET : null,
                cells.get("所需信息"),
                on("补正告知日期"),
                on("补正收到日期"),
                on("征求第三方意见日期"),
                on("第三方答复日期"),
                on("延期告知日期"),
                extendedBy == null ? null : Integer.valueOf(extendedBy),
                on("收费通知日期"),
                fee == null ? null : new BigDecimal(fee),
                on("缴费日期"),
                on("答复日期"),
                on("送达日期"),
                cells.containsKey("答复日期") ? Ground.THIRD_PARTY_RIGHTS : null,
                cells.get("承办科室"),
                cells.get("备注"));
    }

    private @Nullable LocalDate on(String heading) {
        var written = cells.get(heading);
        return written == null ? null : day(written);
    }
}
