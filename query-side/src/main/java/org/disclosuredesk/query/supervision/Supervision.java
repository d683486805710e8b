package org.disclosuredesk.query.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.disclosuredesk.law.term.ActivityKind;
import org.disclosuredesk.law.term.ComplaintMatter;
import org.disclosuredesk.law.term.ComplaintResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads complaints and activities, and sums them up by year. */
@Component
@Transactional(readOnly = true)
public class Supervision {

    /** How many a page shows. */
    public static final int PAGE_SIZE = 50;

    private final JdbcClient database;

    Supervision(JdbcClient database) {
        this.database = database;
    }

    /** One page of a list; {@code pages} is at least 1. */
    public record Page<T>(List<T> rows, int page, int pages, long found) {}

    /** A complaint, as its list shows it. */
    public record ComplaintRow(
            String complaintId,
            LocalDate receivedOn,
            ComplaintMatter matter,
            @Nullable String department,
            @Nullable String registerNo,
            @Nullable LocalDate concludedOn,
            @Nullable ComplaintResult result) {}

    /** An activity, as its list shows it. */
    public record ActivityRow(
            String recordId,
            ActivityKind kind,
            LocalDate heldOn,
            String title,
            @Nullable Integer number,
            @Nullable String department) {}

    /**
     * A year in figures, for section one of the annual report.
     *
     * @param received complaints that came in it
     * @param concluded complaints that ended in it
     * @param consultations answered in it
     * @param trainings held in it
     * @param trained people, over all of them
     * @param inspections held in it
     * @param problems they found
     * @param cured problems cured in it, whenever they were found
     */
    public record Year(
            long received,
            long concluded,
            long consultations,
            long trainings,
            long trained,
            long inspections,
            long problems,
            long cured) {}

    /** The figures of a year. */
    public Year year(String agencyId, int year) {
        return new Year(
                count(agencyId, year, "count(*) from complaint_entry", "received_on"),
                count(agencyId, year, "count(*) from complaint_entry", "concluded_on"),
                activities(agencyId, year, "coalesce(sum(how_many), 0)", ActivityKind.CONSULTATION),
                activities(agencyId, year, "count(*)", ActivityKind.TRAINING),
                activities(agencyId, year, "coalesce(sum(how_many), 0)", ActivityKind.TRAINING),
                activities(agencyId, year, "count(*)", ActivityKind.INSPECTION),
                activities(agencyId, year, "coalesce(sum(how_many), 0)", ActivityKind.INSPECTION),
                activities(agencyId, year, "coalesce(sum(how_many), 0)", ActivityKind.CURE));
    }

    private long activities(String agencyId, int year, String figure, ActivityKind kind) {
        // The kind is a word of ours, and nothing that was typed.
        return count(agencyId, year, figure + " from activity_entry", "kind = '" + kind.name() + "' and held_on");
    }

    private long count(String agencyId, int year, String figure, String day) {
        return database.sql("select " + figure + " where agency_id = :agency and " + day + " between :first and :last")
                .param("agency", agencyId)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Long.class)
                .single();
    }

    /** One page of so many complaints, the newest first; open or concluded only, where that is asked. */
    Page<ComplaintRow> complaints(
            String agencyId, @Nullable Boolean open, @Nullable Integer year, int page, int lines) {
        var conditions = new ArrayList<String>(List.of("agency_id = :agency"));
        var values = new HashMap<String, Object>(Map.of("agency", agencyId));
        if (open != null) {
            conditions.add(open ? "concluded_on is null" : "concluded_on is not null");
        }
        inYear("received_on", year, conditions, values);
        return page(
                "complaint_entry where " + String.join(" and ", conditions),
                "received_on desc, complaint_id",
                values,
                page,
                lines,
                row -> new ComplaintRow(
                        row.getString("complaint_id"),
                        row.getObject("received_on", LocalDate.class),
                        ComplaintMatter.valueOf(row.getString("matter")),
                        row.getString("department"),
                        row.getString("register_no"),
                        row.getObject("concluded_on", LocalDate.class),
                        row.getString("result") == null ? null : ComplaintResult.valueOf(row.getString("result"))));
    }

    /** One page of so many activities, the newest first. */
    Page<ActivityRow> activities(
            String agencyId, @Nullable ActivityKind kind, @Nullable Integer year, int page, int lines) {
        var conditions = new ArrayList<String>(List.of("agency_id = :agency"));
        var values = new HashMap<String, Object>(Map.of("agency", agencyId));
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind.name());
        }
        inYear("held_on", year, conditions, values);
        return page(
                "activity_entry where " + String.join(" and ", conditions),
                "held_on desc, record_id, sequence desc",
                values,
                page,
                lines,
                row -> new ActivityRow(
                        row.getString("record_id"),
                        ActivityKind.valueOf(row.getString("kind")),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title"),
                        row.getObject("how_many", Integer.class),
                        row.getString("department")));
    }

    private static void inYear(
            String day, @Nullable Integer year, List<String> conditions, Map<String, Object> values) {
        if (year != null) {
            conditions.add(day + " between :first and :last");
            values.put("first", LocalDate.of(year, 1, 1));
            values.put("last", LocalDate.of(year, 12, 31));
        }
    }

    private <T> Page<T> page(
            String from, String order, Map<String, Object> values, int asked, int lines, RowOf<T> rowOf) {
        var found = database.sql("select count(*) from " + from)
                .params(values)
                .query(Long.class)
                .single();
        var pages = (int) Math.max(1, (found + lines - 1) / lines);
        var page = Math.min(Math.max(asked, 1), pages);
        var rows = database.sql("select * from %s order by %s limit %d offset %d"
                        .formatted(from, order, lines, (page - 1) * lines))
                .params(values)
                .query((row, number) -> rowOf.read(row))
                .list();
        return new Page<>(rows, page, pages, found);
    }

    /** How a row is read. */
    @FunctionalInterface
    private interface RowOf<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The years anything is recorded in, and the present one, the newest first. */
    List<Integer> years(String agencyId, int thisYear) {
        var years = new TreeSet<Integer>(database.sql(
                        "select extract(year from received_on) as y from complaint_entry where agency_id = :agency"
                                + " union select extract(year from held_on) from activity_entry where agency_id = :agency")
                .param("agency", agencyId)
                .query((row, number) -> row.getInt(1))
                .list());
        years.add(thisYear);
        return List.copyOf(years.descendingSet());
    }
}
