package org.disclosuredesk.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Figures for table 2 were reported (第二十条所列数据): licences, penalties, documents, fees.
 *
 * @param figures only those reported now; a later report of a figure takes the place of an earlier one
 * @param source department or file
 */
@Revision("1")
public record FiguresReported(
        String agencyId,
        int year,
        LocalDate reportedOn,
        SortedMap<Figure, BigDecimal> figures,
        @Nullable String source) implements YearEvent {}
