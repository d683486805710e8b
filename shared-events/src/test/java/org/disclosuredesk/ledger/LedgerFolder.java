package org.disclosuredesk.ledger;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A ledger as an office might have it, written down for one test. */
record LedgerFolder(Path path) {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 28);

    static final String REQUESTS = "登记号,收到日期,申请人,申请人类型,接收方式,所需信息,补正告知日期,补正收到日期,征求第三方意见日期,第三方答复日期,"
            + "延期告知日期,延期工作日,收费通知日期,收费金额,缴费日期,答复日期,送达日期,办理结果,承办科室,备注";
    static final String REMEDIES = "登记号,类型,受理日期,审结日期,结果";
    static final String FIGURES = "年度,项目,数值";

    /** A ledger with these lines of requests under the full heading. */
    static LedgerFolder of(Path path, String... requests) {
        return new LedgerFolder(path).file("requests.csv", REQUESTS, requests);
    }

    LedgerFolder remedies(String... lines) {
        return file("remedies.csv", REMEDIES, lines);
    }

    LedgerFolder figures(String... lines) {
        return file("figures.csv", FIGURES, lines);
    }

    LedgerFolder file(String name, String heading, String... lines) {
        var text = new StringBuilder(heading).append('\n');
        Arrays.stream(lines).forEach(line -> text.append(line).append('\n'));
        return bytes(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    LedgerFolder text(String name, String text, Charset charset) {
        return bytes(name, text.getBytes(charset));
    }

    LedgerFolder bytes(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Reading read() {
        return new LedgerReader().read(path, TODAY);
    }

    /** What is wrong with it, in the words of the command line. */
    List<String> faults() {
        return inEnglish(read());
    }

    static List<String> inEnglish(Reading reading) {
        var text = FaultText.in(Locale.ENGLISH);
        return reading.faults().stream().map(text::of).toList();
    }

    /** A line of requests: number, receipt, kind, answer, outcome; the rest empty. */
    static String request(String registerNo, String receivedOn, String kind, String answeredOn, String outcome) {
        return "%s,%s,,%s,,,,,,,,,,,,%s,,%s,,".formatted(registerNo, receivedOn, kind, answeredOn, outcome);
    }

    /** A line of requests that is as it should be. */
    static String answered(String registerNo) {
        return request(registerNo, "2023-03-06", "自然人", "2023-03-27", "予以公开");
    }
}
