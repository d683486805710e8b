package org.disclosuredesk.query.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.law.Cells;
import org.disclosuredesk.law.ReportTerm;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Figure;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.ReportFact;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.Percent;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.jspecify.annotations.Nullable;

/** What the desk puts into the text of a report: from the very figures its tables are made of. */
public final class DerivedWords {

    private static final String NONE = "无";
    private static final String TOTAL = "/total";

    private final AnnualReport report;

    private DerivedWords(AnnualReport report) {
        this.report = report;
    }

    /**
     * What is put in for a name.
     *
     * @param text as it is printed
     * @param cell the figure whose cases it opens; null where it is none of them alone
     */
    public record Derived(String text, @Nullable String cell) {}

    /** All that can be put into the text of a report. */
    public static Map<ReportTerm, Derived> of(AnnualReport report) {
        var words = new DerivedWords(report);
        var all = new EnumMap<ReportTerm, Derived>(ReportTerm.class);
        for (var term : ReportTerm.values()) {
            all.put(term, words.of(term));
        }
        return all;
    }

    private Derived of(ReportTerm term) {
        if (term.fact() != null) {
            return fact(term.fact());
        }
        if (term.row() != null) {
            return new Derived(
                    Integer.toString(report.total(term.row())),
                    "table3/" + term.row().key() + TOTAL);
        }
        if (term.group() != null) {
            return new Derived(Integer.toString(sumOf(term.group())), null);
        }
        if (term.figure() != null) {
            return figure(term.figure());
        }
        if (term.applicant() != null) {
            return new Derived(
                    Integer.toString(newOf(term.applicant())), Cells.of(Table3Row.NEW_RECEIVED, term.applicant()));
        }
        return switch (term) {
            case YEAR -> new Derived(Integer.toString(report.year()), null);
            case RESULTS -> new Derived(results(), "table3/" + Table3Row.TOTAL.key() + TOTAL);
            case CHANNELS -> new Derived(channels(), "table3/" + Table3Row.NEW_RECEIVED.key() + TOTAL);
            case APPLICANTS -> new Derived(applicants(), "table3/" + Table3Row.NEW_RECEIVED.key() + TOTAL);
            case IN_TIME ->
                new Derived(report.facts().inTime().map(Percent::text).orElse(NONE), "answered/in_time");
            case DEPARTMENTS -> new Derived(departments(), null);
            case REVIEWS -> new Derived(Integer.toString(remedies(0, RemedyKind.REVIEW)), "table4/review" + TOTAL);
            case REVIEWS_CORRECTED ->
                new Derived(Integer.toString(remedies(1, RemedyKind.REVIEW)), "table4/review/corrected");
            case SUITS ->
                new Derived(Integer.toString(remedies(0, RemedyKind.SUIT_DIRECT, RemedyKind.SUIT_AFTER_REVIEW)), null);
            case SUITS_CORRECTED ->
                new Derived(Integer.toString(remedies(1, RemedyKind.SUIT_DIRECT, RemedyKind.SUIT_AFTER_REVIEW)), null);
            case SUITS_DIRECT ->
                new Derived(
                        Integer.toString(remedies(0, RemedyKind.SUIT_DIRECT)),
                        "table4/" + Cells.key(RemedyKind.SUIT_DIRECT) + TOTAL);
            case SUITS_AFTER_REVIEW ->
                new Derived(
                        Integer.toString(remedies(0, RemedyKind.SUIT_AFTER_REVIEW)),
                        "table4/" + Cells.key(RemedyKind.SUIT_AFTER_REVIEW) + TOTAL);
            case REMEDIES -> new Derived(remedies(), null);
            case FEES -> new Derived(fees(), Cells.of(ReportFact.FEES_NOTICED));
            default -> throw new IllegalStateException("Nothing is put in for " + term);
        };
    }

    private Derived fact(ReportFact fact) {
        var text = fact.money()
                ? report.facts().yuan(fact).toPlainString()
                : Integer.toString(report.facts().sum(fact));
        return new Derived(text, Cells.of(fact));
    }

    private Derived figure(Figure figure) {
        var amount = report.table2().figure(figure);
        return new Derived(
                amount.signum() == 0 ? "0" : amount.toPlainString(),
                "table2/" + figure.name().toLowerCase(Locale.ROOT));
    }

    private int sumOf(DecisionKind kind) {
        return ReportForm.rowsOf(kind).stream().mapToInt(report::total).sum();
    }

    private String results() {
        return listed(Stream.of(DecisionKind.values())
                .map(kind -> new Part(kind.chinese(), sumOf(kind), "件"))
                .toList());
    }

    private String channels() {
        var known = report.facts().channels();
        var parts = new ArrayList<Part>();
        for (var channel : Channel.values()) {
            parts.add(new Part(channel.chinese(), known.getOrDefault(channel, 0), "件"));
        }
        var unknown = report.total(Table3Row.NEW_RECEIVED)
                - known.values().stream().mapToInt(Integer::intValue).sum();
        parts.add(new Part("未记录接收方式", unknown, "件"));
        return listed(parts);
    }

    private String applicants() {
        var parts = new ArrayList<Part>();
        for (var kind : ApplicantKind.values()) {
            parts.add(new Part(kind.chinese(), newOf(kind), "件"));
        }
        return listed(parts);
    }

    private int newOf(ApplicantKind kind) {
        return report.table3().figure(Table3Row.NEW_RECEIVED, kind.ordinal());
    }

    private record Part(String name, int number, String unit) {}

    private static String listed(List<Part> parts) {
        var said = parts.stream()
                .filter(part -> part.number() > 0)
                .map(part -> part.name() + part.number() + part.unit())
                .collect(Collectors.joining("、"));
        return said.isEmpty() ? NONE : said;
    }

    private String departments() {
        var said = report.facts().answered().keySet().stream()
                .filter(department -> !department.isEmpty())
                .flatMap(department ->
                        report.facts().inTime(department).stream().map(share -> department + Percent.text(share)))
                .collect(Collectors.joining("、"));
        return said.isEmpty() ? NONE : said;
    }

    /** How many of these kinds there were, or ended in one of the results of table 4. */
    private int remedies(int which, RemedyKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> report.table4().block(kind))
                .mapToInt(block -> which == 0 ? block.total() : block.corrected())
                .sum();
    }

    private String remedies() {
        var reviews = remedies(0, RemedyKind.REVIEW);
        var suits = remedies(0, RemedyKind.SUIT_DIRECT, RemedyKind.SUIT_AFTER_REVIEW);
        if (reviews + suits == 0) {
            return "本年度未发生政府信息公开行政复议、行政诉讼。";
        }
        return "本年度政府信息公开行政复议%d件，其中结果纠正%d件；行政诉讼%d件，其中结果纠正%d件。"
                .formatted(
                        reviews,
                        remedies(1, RemedyKind.REVIEW),
                        suits,
                        remedies(1, RemedyKind.SUIT_DIRECT, RemedyKind.SUIT_AFTER_REVIEW));
    }

    private String fees() {
        var facts = report.facts();
        var noticed = facts.sum(ReportFact.FEES_NOTICED);
        var received = facts.yuan(ReportFact.FEES_RECEIVED_AMOUNT);
        if (noticed == 0 && received.signum() == 0 && facts.sum(ReportFact.FEES_RECEIVED) == 0) {
            return "本年度未收取政府信息公开处理费。";
        }
        return "本年度发出收费通知%d件，总金额%s元；实际收取%s元。"
                .formatted(noticed, plain(facts.yuan(ReportFact.FEES_NOTICED_AMOUNT)), plain(received));
    }

    private static String plain(BigDecimal yuan) {
        return yuan.toPlainString();
    }
}
