package org.disclosuredesk.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.Browser;
import org.disclosuredesk.SettableClock;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.life.Life;
import org.disclosuredesk.life.Stages;

/** Every kind of page of a desk with a case at every stage, as each account sees it. */
record EveryPage(int port, Map<Stage, String> cases) {

    static final List<String> ACCOUNTS = List.of("officer", "supervisor", "reviewer", "admin", "auditor");

    /** Reached by no link: lists that are empty, searches that find nothing, a year that was published. */
    private static final List<String> NOT_LINKED = List.of(
            "/today?whose=MINE",
            "/today?whose=ALL&queue=STOPPED",
            "/requests?q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E4%BB%B6",
            "/calendar/moved",
            "/years/2025");

    /** Brings requests to every stage, and gives a ledger in; then it is November. */
    static EveryPage of(int port, SettableClock clock, Path scratch) throws Exception {
        var cases = new EnumMap<Stage, String>(Stage.class);
        var office = Life.office("http://127.0.0.1:" + port);
        for (var stage : Stage.values()) {
            cases.put(
                    stage,
                    Stages.at(stage, new Life(clock, office), "读-" + stage).page());
        }
        new Life(clock, office)
                .at(cases.get(Stage.CONSULTING))
                .does("other-agency", "sentOn", "2026-03-02", "article", "34", "agencyAsked", "某局");
        new Life(clock, office)
                .at(cases.get(Stage.ANSWERED))
                .does(
                        "remedy",
                        "kind",
                        "REVIEW",
                        "acceptedOn",
                        LocalDate.now(clock).toString());
        clock.set(LocalDate.of(2026, 11, 24));
        var head = office.get("supervisor");
        head.submit("/years/2025", "/years/2025/close", Map.of());
        head.submit("/years/2025", "/years/2025/publish", Map.of());
        var ledger = Files.writeString(scratch.resolve("读.csv"), "编号,收件日,类别\n读-1,2025-03-03,自然人\n");
        new Screen(port).as("officer").opens("/import").gives(ledger).presses("上传并读取");
        return new EveryPage(port, cases);
    }

    /** The case that stands there. */
    String at(Stage stage) {
        return Objects.requireNonNull(cases.get(stage));
    }

    /** What somebody can reach, of each kind the first. */
    List<Links.Page> as(String account) throws IOException {
        return new Links(visitor(account), Set.copyOf(cases.values())).from(starts());
    }

    /** Whoever has signed in. */
    Browser visitor(String account) throws IOException {
        var visitor = new Browser("http://127.0.0.1:" + port);
        visitor.signIn(account, "disclosure-desk");
        return visitor;
    }

    private List<String> starts() {
        var several = cases.values().stream()
                .map(page -> "id=" + page.substring("/requests/".length()))
                .collect(Collectors.joining("&"));
        return Stream.of(
                        Stream.of("/today"),
                        cases.values().stream(),
                        NOT_LINKED.stream(),
                        Stream.of("assignment?" + several, "extension?" + several, "extension")
                                .map(act -> "/requests/several/" + act))
                .flatMap(pages -> pages)
                .toList();
    }
}
