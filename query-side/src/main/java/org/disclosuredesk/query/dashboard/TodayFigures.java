package org.disclosuredesk.query.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.dashboard.OpenRequests.Alike;
import org.disclosuredesk.query.register.FindRequests;
import org.disclosuredesk.query.register.Handling;
import org.disclosuredesk.query.register.Queue;

/** What of the dashboard depends on today, from what waits for an answer. */
final class TodayFigures {

    private TodayFigures() {}

    static Map<String, Figure> of(
            List<Alike> requests, List<String> departments, List<LocalDate> upcoming, LocalDate day) {
        var figures = new LinkedHashMap<String, Figure>();
        var sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var openOnes = FindRequests.ALL.in(Queue.OPEN);
        figures.put("open", Figure.of(OpenRequests.count(requests, one -> true), openOnes.link()));
        figures.put(
                "week",
                Figure.of(
                        OpenRequests.count(requests, one -> one.due(day, sunday)),
                        openOnes.due(day, sunday).link()));
        figures.put(
                "overdue",
                Figure.of(
                        OpenRequests.count(requests, one -> one.overdue(day)),
                        FindRequests.ALL.in(Queue.OVERDUE).link()));
        figures.put(
                "stopped",
                Figure.of(
                        OpenRequests.count(requests, Alike::stopped),
                        FindRequests.ALL.in(Queue.STOPPED).link()));
        figures.put(
                "review",
                Figure.of(
                        OpenRequests.count(requests, one -> one.stage() == Stage.UNDER_REVIEW),
                        openOnes.at(Stage.UNDER_REVIEW).link()));
        for (var name : departments) {
            figures.putAll(of(name, requests, upcoming, day));
        }
        return figures;
    }

    /** What a department has on its desks, and how much of it falls due on which day. */
    private static Map<String, Figure> of(
            String department, List<Alike> requests, List<LocalDate> upcoming, LocalDate day) {
        var figures = new LinkedHashMap<String, Figure>();
        var theirs = requests.stream()
                .filter(one -> one.department().equals(department))
                .toList();
        var hands = Handling.of(department.isEmpty() ? Handling.NO_DEPARTMENT : department);
        var openOnes = FindRequests.ALL.in(Queue.OPEN).handled(hands);
        figures.put(
                "department/open/" + department, Figure.of(OpenRequests.count(theirs, one -> true), openOnes.link()));
        figures.put(
                "department/overdue/" + department,
                Figure.of(
                        OpenRequests.count(theirs, one -> one.overdue(day)),
                        FindRequests.ALL.in(Queue.OVERDUE).handled(hands).link()));
        for (var due : upcoming) {
            figures.put(
                    "load/%s/%s".formatted(due, department),
                    Figure.of(
                            OpenRequests.count(theirs, one -> one.due(due, due)),
                            openOnes.due(due, due).link()));
        }
        return figures;
    }
}
