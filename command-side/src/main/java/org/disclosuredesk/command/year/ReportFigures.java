package org.disclosuredesk.command.year;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/** To report figures for table 2 (第二十条所列数据). */
public record ReportFigures(
        String agencyId,
        int year,
        SortedMap<Figure, BigDecimal> figures,
        @Nullable String source) {}
