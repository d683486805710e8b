package org.disclosuredesk.query.annualreport;

import java.time.LocalDate;
import org.disclosuredesk.query.agency.ChosenAgency;
import org.disclosuredesk.query.tally.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The report that an address asks for.
 *
 * @param report the report
 * @param whose the agency whose report it is
 * @param publication as which it was published; null where it is seen live, or from a moment
 * @param asOf the legal day that was asked for; null = today
 * @param known the day whose knowledge was asked for; null = all that is known
 */
public record AskedReport(
        AnnualReport report,
        ChosenAgency whose,
        @Nullable Publication publication,
        @Nullable LocalDate asOf,
        @Nullable LocalDate known) {

    /** Whether it is the report as it stands today. */
    public boolean live() {
        return publication == null && asOf == null && known == null;
    }

    /** The address of its page. */
    public String base() {
        if (publication != null) {
            return whose.to(path());
        }
        return whose.to("/reports/" + report.year() + query());
    }

    /** The address of one of its files. */
    public String file(String ending) {
        return whose.to(
                publication == null
                        ? "/reports/%d/annual-report.%s%s".formatted(report.year(), ending, query())
                        : "%s/annual-report.%s".formatted(path(), ending));
    }

    /** The address of what changed since it was published. */
    public String differences() {
        return whose.to(path() + "/differences");
    }

    private String path() {
        return "/reports/%d/publications/%d".formatted(report.year(), publication == null ? 0 : publication.no());
    }

    private String query() {
        var query = (asOf == null ? "" : "&asOf=" + asOf) + (known == null ? "" : "&known=" + known);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** What tells its files from those of other moments. */
    public String suffix() {
        if (publication != null) {
            return "-publication-" + publication.no();
        }
        return (asOf == null ? "" : "-as-of-" + asOf) + (known == null ? "" : "-known-" + known);
    }
}
