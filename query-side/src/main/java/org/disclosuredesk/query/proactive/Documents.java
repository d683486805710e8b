package org.disclosuredesk.query.proactive;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.disclosuredesk.law.term.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of documents. */
@Component
@Transactional(readOnly = true)
public class Documents {

    /** How many a page shows. */
    public static final int PAGE_SIZE = 50;

    private final JdbcClient database;
    private final Clock clock;

    Documents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One page of so many of what is looked for; a page past the last shows the last. */
    DocumentsView find(String agencyId, FindDocuments find, int lines) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(find, conditions, values);
        conditions.add(find.queue().condition());
        values.put("agency", agencyId);
        values.put("today", LocalDate.now(clock));
        var where = " from document_entry where agency_id = :agency and " + String.join(" and ", conditions);
        var found = database.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        var pages = (int) Math.max(1, (found + lines - 1) / lines);
        var page = Math.min(Math.max(find.page(), 1), pages);
        var rows = database.sql("select *" + where + " order by issued_on desc, document_id limit " + lines + " offset "
                        + (page - 1) * lines)
                .params(values)
                .query((row, number) -> new DocumentsView.Row(
                        row.getString("document_id"),
                        row.getString("title"),
                        row.getString("document_no"),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("department"),
                        DisclosureAttribute.valueOf(row.getString("attribute")),
                        row.getObject("publish_due_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("site_column"),
                        row.getObject("repealed_on", LocalDate.class)))
                .list();
        return new DocumentsView(rows, page, pages, found, counts(agencyId), years(agencyId));
    }

    private static void narrow(FindDocuments find, List<String> conditions, Map<String, Object> values) {
        if (!find.text().isEmpty()) {
            conditions.add("(lower(title) like :text escape '!' or lower(document_no) like :text escape '!')");
            values.put("text", "%" + find.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (find.kind() != null) {
            conditions.add("kind = :kind");
            values.put("kind", find.kind().name());
        }
        if (find.attribute() != null) {
            conditions.add("attribute = :attribute");
            values.put("attribute", find.attribute().name());
        }
        if (find.year() != null) {
            conditions.add("issued_on between :first and :last");
            values.put("first", LocalDate.of(find.year(), 1, 1));
            values.put("last", LocalDate.of(find.year(), 12, 31));
        }
    }

    private Map<String, Long> counts(String agencyId) {
        var counts = new LinkedHashMap<String, Long>();
        for (var queue : DocumentQueue.values()) {
            counts.put(
                    queue.name(),
                    database.sql("select count(*) from document_entry where agency_id = :agency and "
                                    + queue.condition())
                            .param("agency", agencyId)
                            .param("today", LocalDate.now(clock))
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private List<Integer> years(String agencyId) {
        return database.sql("select distinct extract(year from issued_on) from document_entry"
                        + " where agency_id = :agency order by 1 desc")
                .param("agency", agencyId)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /**
     * What the register yields for table 2: documents made and repealed in a year; empty for a kind of which it holds none,
     * since the office then counts them elsewhere.
     */
    public Map<Figure, BigDecimal> figures(String agencyId, int year) {
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        database.sql(
                        "select kind, sum(case when issued_on between :first and :last then 1 else 0 end),"
                                + " sum(case when repealed_on between :first and :last then 1 else 0 end)"
                                + " from document_entry where agency_id = :agency and not voided and issued_on <= :last group by kind")
                .param("agency", agencyId)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(row -> {
                    var regulation = row.getString(1).equals(DocumentKind.REGULATION.name());
                    if (regulation || row.getString(1).equals(DocumentKind.NORMATIVE_DOCUMENT.name())) {
                        figures.put(
                                regulation ? Figure.REGULATIONS_MADE : Figure.NORMATIVE_DOCUMENTS_MADE,
                                row.getBigDecimal(2));
                        figures.put(
                                regulation ? Figure.REGULATIONS_REPEALED : Figure.NORMATIVE_DOCUMENTS_REPEALED,
                                row.getBigDecimal(3));
                    }
                });
        return figures;
    }

    /** How many documents were published in a year. */
    public long publishedIn(String agencyId, int year) {
        return database.sql("select count(*) from document_entry where agency_id = :agency and not voided"
                        + " and published_on between :first and :last")
                .param("agency", agencyId)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Long.class)
                .single();
    }

    /** The columns documents were published in, for whoever types one. */
    public List<String> columns(String agencyId) {
        return database.sql("select distinct site_column from document_entry"
                        + " where agency_id = :agency and site_column is not null order by 1")
                .param("agency", agencyId)
                .query(String.class)
                .list();
    }
}
