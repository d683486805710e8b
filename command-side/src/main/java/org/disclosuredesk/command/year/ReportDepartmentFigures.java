package org.disclosuredesk.command.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/** To report departments' shares of the figures of table 2 (科室报送); each takes the place of what it reported before. */
public record ReportDepartmentFigures(
        String agencyId,
        int year,
        List<Share> shares,
        @Nullable String source) {

    /** What one department reports; a figure that is missing was not reported. */
    public record Share(String department, SortedMap<Figure, BigDecimal> figures) {}
}
