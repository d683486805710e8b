package org.disclosuredesk.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A department reported its share of the figures of table 2 (科室报送第二十条所列数据). It moves no statistics: what the agency
 * reports from it is {@link FiguresReported}.
 *
 * @param figures all that the department reports; a figure that is missing was not reported. A later report of the same
 *     department and year takes the place of the whole
 * @param source the file it came with, or a remark
 */
@Revision("1")
public record DepartmentFiguresReported(
        String agencyId,
        int year,
        String department,
        LocalDate reportedOn,
        SortedMap<Figure, BigDecimal> figures,
        @Nullable String source)
        implements YearEvent {}
