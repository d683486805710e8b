package org.disclosuredesk.query.consolidated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.law.Table3Row;
import org.disclosuredesk.query.annualreport.AnnualReport;
import org.disclosuredesk.query.annualreport.AnnualReport.Check;
import org.disclosuredesk.query.annualreport.ReportForm;
import org.disclosuredesk.query.tally.Consolidations.Consolidation;
import org.jspecify.annotations.Nullable;

/**
 * The reports of several agencies added up (年度报告汇总, art. 49 para. 2). It is nothing but the sum of its shares, and as
 * each of them balances, so does it.
 *
 * @param sum the report they add up to
 * @param pinned as which it was recorded; null where it is seen as it stands now
 * @param shares in the order of their names
 * @param leftOut the names of agencies whose reports are not in it
 */
public record ConsolidatedReport(
        AnnualReport sum, @Nullable Consolidation pinned, List<Share> shares, List<String> leftOut) {

    /** The check of row 二 against row 四 of the year before. */
    static final String CARRIED_OVER = "carried-over";

    /** Where the report of a share comes from. */
    public enum Source {
        /** As its agency published it. */
        PUBLISHED,
        /** Its agency has not published it: what the desk counts now. */
        LIVE,
        /** It was sent in. */
        OUTSIDE
    }

    /**
     * One agency's report in it.
     *
     * @param agencyId the agency of the store; null where it was sent in
     * @param name as it was when the reports were added up
     * @param no which publication, or which of the reports sent in; 0 while it is not published
     * @param on the day of the publication, or that it came
     * @param logPosition the last event it knows, or the place of its receipt
     * @param tablesHash SHA-256 over its tables
     * @param followed whether something has taken its place since
     * @param report its figures
     */
    public record Share(
            Source source,
            @Nullable String agencyId,
            String name,
            int no,
            LocalDate on,
            long logPosition,
            String tablesHash,
            boolean followed,
            AnnualReport report) {

        /** The address of its report. */
        public String address() {
            return switch (source) {
                case PUBLISHED -> "/reports/%d/publications/%d?agency=%s".formatted(report.year(), no, agencyId);
                case LIVE -> "/reports/%d?agency=%s".formatted(report.year(), agencyId);
                case OUTSIDE -> "/consolidated/%d/outside/%d".formatted(report.year(), no);
            };
        }

        /** Row 一 in all. */
        public int received() {
            return report.total(Table3Row.NEW_RECEIVED);
        }

        /** Row 三（七） in all. */
        public int answered() {
            return report.total(Table3Row.TOTAL);
        }

        /** Row 四 in all. */
        public int open() {
            return report.total(Table3Row.CARRIED_OUT);
        }

        /** Whether its row 二 is last year's row 四; null where last year's is not known. */
        public @Nullable Check carriedOver() {
            return ConsolidatedReport.carriedOver(report);
        }
    }

    public ConsolidatedReport {
        shares = List.copyOf(shares);
        leftOut = List.copyOf(leftOut);
    }

    static @Nullable Check carriedOver(AnnualReport report) {
        return report.checks().stream()
                .filter(check -> check.key().equals(CARRIED_OVER))
                .findFirst()
                .orElse(null);
    }

    /** Whether last year's row 四 leads to this row 二 in all; null where one of them is not known. */
    public @Nullable Check carriedOver() {
        return carriedOver(sum);
    }

    /** How many of its figures are the sum of the same figure of its shares, of how many. */
    public Check addedUp() {
        var sums = ReportForm.figures(sum);
        var added = new LinkedHashMap<String, BigDecimal>();
        for (var share : shares) {
            ReportForm.figures(share.report())
                    .forEach((cell, text) -> added.merge(cell, new BigDecimal(text), BigDecimal::add));
        }
        var equal = sums.entrySet().stream()
                .filter(one ->
                        added.getOrDefault(one.getKey(), BigDecimal.ZERO).compareTo(new BigDecimal(one.getValue()))
                                == 0)
                .count();
        return new Check("added-up", List.of((int) equal), List.of(sums.size()));
    }

    /** Whether it is made again just as it was recorded; true where it was not. */
    public boolean reproduced() {
        return pinned == null
                || pinned.tablesHash().equals(sum.tables().hash())
                        && shares.stream()
                                .allMatch(share -> share.tablesHash()
                                        .equals(share.report().tables().hash()));
    }

    /** Shares something has taken the place of since. */
    public List<Share> followed() {
        return shares.stream().filter(Share::followed).toList();
    }

    /** The address of its page. */
    public String base() {
        return pinned == null
                ? "/consolidated/" + sum.year()
                : "/consolidated/%d/consolidations/%d".formatted(sum.year(), pinned.no());
    }

    /** The address of one of its files. */
    public String file(String ending) {
        return base() + "/consolidated-report." + ending;
    }

    /** What the JSON says of its shares. */
    public Map<String, Object> asJson() {
        var agencies = new ArrayList<Map<String, Object>>();
        for (var share : shares) {
            var json = new LinkedHashMap<String, Object>();
            json.put("agency", share.name());
            json.put("source", share.source().name().toLowerCase(Locale.ROOT));
            json.put("no", share.no());
            json.put("on", share.on());
            json.put("logPosition", share.logPosition());
            json.put("tablesHash", share.tablesHash());
            json.putAll(share.report().tables().asJson());
            agencies.add(json);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("consolidation", pinned == null ? 0 : pinned.no());
        json.put("agencies", agencies);
        json.put("leftOut", leftOut);
        return json;
    }
}
