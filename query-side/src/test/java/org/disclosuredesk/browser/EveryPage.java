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
record EveryPage(int port, Map<Stage, String> cases, String upload, String check) {

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
        var check = consolidates(port, head, scratch);
        var ledger = Files.writeString(scratch.resolve("读.csv"), "编号,收件日,类别\n读-1,2025-03-03,自然人\n");
        var screen =
                new Screen(port).as("officer").opens("/import").gives(ledger).presses("上传并读取");
        return new EveryPage(port, cases, screen.page(), check);
    }

    /** Adds another agency's report up with the desk's, and has one more checked; the page that shows what it would add. */
    private static String consolidates(int port, Browser head, Path scratch) throws IOException, InterruptedException {
        var own = head.get("/reports/2025/annual-report.json").body();
        var name = own.replaceFirst("(?s).*?\"agency\" : \"([^\"]+)\".*", "$1");
        var first = Files.writeString(scratch.resolve("外部.json"), own.replace(name, "外局"));
        var second = Files.writeString(scratch.resolve("又一.json"), own.replace(name, "又一外局"));
        var screen = new Screen(port).as("supervisor");
        var outside = "/consolidated/2025/outside";
        screen.opens(outside).gives(first).presses("检查文件").shows("表内关系全部成立");
        screen.presses("计入汇总").shows("已收下");
        screen.opens("/consolidated/2025").presses("汇总并固定版本").comesToShow("第 1 次汇总");
        return screen.opens(outside)
                .gives(second)
                .presses("检查文件")
                .shows("表内关系全部成立")
                .page();
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
                        // Columns that were chosen once are known: then no link leads to their choice.
                        Stream.of(upload, upload + "/columns"),
                        Stream.of("/consolidated/2025", "/consolidated/2025/consolidations/1", check),
                        Stream.of("assignment?" + several, "extension?" + several, "extension")
                                .map(act -> "/requests/several/" + act))
                .flatMap(pages -> pages)
                .toList();
    }
}
