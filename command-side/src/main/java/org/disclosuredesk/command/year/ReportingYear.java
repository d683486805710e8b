package org.disclosuredesk.command.year;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.disclosuredesk.events.AnnualReportPublished;
import org.disclosuredesk.events.AnnualReportRestated;
import org.disclosuredesk.events.DepartmentFiguresReported;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.ItemsPublishedCounted;
import org.disclosuredesk.events.NarrativeWritten;
import org.disclosuredesk.events.OutsideReportReceived;
import org.disclosuredesk.events.OutsideReportWithdrawn;
import org.disclosuredesk.events.ReportsConsolidated;
import org.disclosuredesk.events.YearClosed;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.term.Figure;
import org.jspecify.annotations.Nullable;

/** An agency's reporting year (年度, arts. 49, 50): the figures it was told, and whether it is closed. */
@Aggregate
class ReportingYear {

    @AggregateIdentifier
    private String id;

    private final Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<Integer, String> sections = new HashMap<>();
    private final Map<Integer, OutsideReportReceived> outside = new HashMap<>();
    private int outsideReports;
    private int consolidations;
    private int publications;
    private boolean closed;

    private final Map<String, Map<Figure, BigDecimal>> shares = new HashMap<>();

    /** A year begins with the first that happens to it. */
    ReportingYear(List<? extends YearEvent> first) {
        first.forEach(AggregateLifecycle::apply);
    }

    void happened(YearEvent event) {
        AggregateLifecycle.apply(event);
    }

    boolean closed() {
        return closed;
    }

    /** How often its report was published. */
    int publications() {
        return publications;
    }

    /** What was written into a section; empty where nothing was. */
    String section(int no) {
        return sections.getOrDefault(no, "");
    }

    /** The reports that were sent in and stand, by their numbers. */
    Map<Integer, OutsideReportReceived> outside() {
        return outside;
    }

    /** How many were ever sent in. */
    int outsideReports() {
        return outsideReports;
    }

    /** How often reports were added up. */
    int consolidations() {
        return consolidations;
    }

    Map<Figure, BigDecimal> figures() {
        return figures;
    }

    /** What a department reported; null where it has not. */
    @Nullable Map<Figure, BigDecimal> shareOf(String department) {
        return shares.get(department);
    }

    /** How many items were counted in a column of a month; null where nobody counted. */
    @Nullable Integer itemsIn(int month, String column) {
        return items.get(month + "/" + column);
    }

    // What happened cannot be refused: below, no rules, no clocks, no arithmetic on dates.

    @EventSourcingHandler
    void evolve(YearEvent event) {
        id = Ids.year(event.agencyId(), event.year());
        if (event instanceof FiguresReported reported) {
            figures.putAll(reported.figures());
        }
        if (event instanceof DepartmentFiguresReported reported) {
            shares.put(reported.department(), reported.figures());
        }
        if (event instanceof ItemsPublishedCounted counted) {
            items.put(counted.month() + "/" + counted.column(), counted.items());
        }
        if (event instanceof YearClosed) {
            closed = true;
        }
        if (event instanceof NarrativeWritten written) {
            sections.put(written.section(), written.text());
        }
        if (event instanceof AnnualReportPublished published) {
            publications = published.publicationNo();
        }
        if (event instanceof AnnualReportRestated restated) {
            publications = restated.publicationNo();
        }
        if (event instanceof OutsideReportReceived received) {
            outsideReports = received.reportNo();
            outside.remove(received.replaces());
            outside.put(received.reportNo(), received);
        }
        if (event instanceof OutsideReportWithdrawn withdrawn) {
            outside.remove(withdrawn.reportNo());
        }
        if (event instanceof ReportsConsolidated consolidated) {
            consolidations = consolidated.consolidationNo();
        }
    }

    ReportingYear() {
        // Axon rebuilds the year from its events through this constructor.
    }
}
