package org.disclosuredesk.query.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.eventlog.EventLog;
import org.disclosuredesk.eventlog.EventLog.Latest;
import org.disclosuredesk.eventlog.EventLogConfiguration;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.fold.Reactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to requests lately, from the end of the log. */
@Component
class NewestEvents {

    static final int SHOWN = 12;

    /** So far back is looked: other agencies' requests stand in the log as well. */
    private static final int LOOKED_AT = 60;

    private static final List<Class<? extends DeskEvent>> KINDS = Stream.concat(
                    Reactions.membersOf(RequestEvent.class).stream(), Reactions.membersOf(RemedyEvent.class).stream())
            .<Class<? extends DeskEvent>>map(kind -> kind.asSubclass(DeskEvent.class))
            .toList();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final EventLog log;
    private final JdbcClient database;

    NewestEvents(EventLog log, JdbcClient database) {
        this.log = log;
        this.database = database;
    }

    private record Request(String requestId, String registerNo) {}

    List<News> of(String agencyId, LocalDate today) {
        var latest = log.latest(KINDS, LOOKED_AT);
        var requests = requests(agencyId, latest);
        return latest.stream()
                .filter(one -> requests.containsKey(one.subject()))
                .limit(SHOWN)
                .map(one -> news(one, requests.get(one.subject()), today))
                .toList();
    }

    private static News news(Latest one, Request request, LocalDate today) {
        var when = one.recordedAt().atZone(EventLogConfiguration.SHANGHAI);
        return new News(
                (when.toLocalDate().equals(today) ? TIME : DAY).format(when),
                request.registerNo(),
                "/requests/" + request.requestId(),
                one.event());
    }

    /** The requests these events are about, by what they happened to: a request, or a remedy against its answer. */
    private Map<String, Request> requests(String agencyId, List<Latest> latest) {
        var subjects = latest.stream().map(Latest::subject).collect(Collectors.toSet());
        var requests = new HashMap<String, Request>();
        if (!subjects.isEmpty()) {
            database.sql("select request_id, request_id, register_no from register_entry"
                            + " where agency_id = :agency and request_id in (:subjects)"
                            + " union all select m.remedy_id, r.request_id, r.register_no from case_remedy m"
                            + " join register_entry r on r.request_id = m.request_id"
                            + " where r.agency_id = :agency and m.remedy_id in (:subjects)")
                    .param("agency", agencyId)
                    .param("subjects", subjects)
                    .query(row -> {
                        requests.put(row.getString(1), new Request(row.getString(2), row.getString(3)));
                    });
        }
        return requests;
    }
}
