package org.disclosuredesk.events;

/** What can happen to an agency's reporting year. */
public sealed interface YearEvent extends DeskEvent
        permits FiguresReported,
                DepartmentFiguresReported,
                ItemsPublishedCounted,
                NarrativeWritten,
                YearClosed,
                AnnualReportPublished,
                AnnualReportRestated,
                OutsideReportReceived,
                OutsideReportWithdrawn,
                ReportsConsolidated {

    /** The agency that reports. */
    String agencyId();

    /** The calendar year reported on. */
    int year();
}
