package org.disclosuredesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.disclosuredesk.Browser;
import org.disclosuredesk.DeskProcess;
import org.disclosuredesk.ledger.LedgerMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How long an officer waits for a page when the store is large. Not a test: it asserts no speed, it prints what it
 * measured, each page beside the smallest page of the same run, the password form, as its baseline.
 *
 * <p>Run by {@code mvn -P benchmark verify}; {@code -Ddesk.benchmark.cases} says how many cases, and {@code
 * -Ddesk.benchmark.store} where a store is kept from one run to the next.
 */
@DisplayName("Pages over a large store")
class PagesBenchmark {

    private static final int CASES = Integer.getInteger("desk.benchmark.cases", 100_000);
    private static final Path STORE = Path.of(System.getProperty("desk.benchmark.store", "target/benchmark"));
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;
    private static final Pattern CASE = Pattern.compile("/requests/([0-9a-f-]{36})\"");
    private static final Pattern PASSWORD = Pattern.compile("password: (\\S+)");
    private static final List<String> TEXTS =
            List.of("会议纪要", "征地补偿", "环境影响评价批复", "2024-00%03d", "申请人1%03d", "低保审批材料", "%04d", "许可证", "没有这样的文件");

    private final Random random = new Random(1);

    @Test
    @DisplayName("today, the register, a case and a search")
    void pages() throws IOException {
        var scratch = Files.createDirectories(STORE.resolve("scratch"));
        var data = STORE.resolve("data-" + CASES);
        var password = data.resolve("password");
        if (!Files.exists(password)) {
            make(scratch, data, password);
        }
        try (var desk = DeskProcess.serve(scratch, DeskProcess.jar("-Xmx1g"), data)) {
            var browser = new Browser(desk.address());
            browser.signIn("admin", Files.readString(password));
            var cases = cases(browser);
            var measured = new LinkedHashMap<String, long[]>();
            measured.put("baseline: own password", measure(browser, () -> "/password"));
            measured.put("today", measure(browser, () -> "/today?whose=ALL"));
            measured.put("register", measure(browser, () -> "/requests?page=" + (1 + random.nextInt(20))));
            measured.put("register, open", measure(browser, () -> "/requests?queue=OPEN"));
            measured.put("case", measure(browser, () -> "/requests/" + pick(cases)));
            measured.put(
                    "search",
                    measure(browser, () -> "/requests?q=" + encoded(pick(TEXTS).formatted(random.nextInt(1_000)))));
            print(measured);
        }
    }

    /** A desk with a ledger of so many cases; its administrator's password is kept beside it. */
    private static void make(Path scratch, Path data, Path password) throws IOException {
        var ledger = Files.createDirectories(STORE.resolve("ledger-" + CASES));
        LedgerMaker.make(ledger, CASES, 1, 2019, LocalDate.now());
        var imported = DeskProcess.run(
                scratch,
                DeskProcess.jar("-Xmx2g"),
                Duration.ofHours(3),
                "import",
                "--ledger",
                ledger.toString(),
                "--agency",
                "某市某区人民政府",
                "--data",
                data.toString());
        assertThat(imported.code()).as(imported.output()).isZero();
        try (var desk = DeskProcess.serve(scratch, DeskProcess.jar("-Xmx1g"), data)) {
            var said = PASSWORD.matcher(desk.output());
            assertThat(said.find()).as(desk.output()).isTrue();
            Files.writeString(password, said.group(1));
        }
    }

    private List<String> cases(Browser browser) throws IOException {
        var cases = new ArrayList<String>();
        for (var page : List.of("/requests", "/requests?queue=ANSWERED&page=7", "/requests?sort=NUMBER&page=300")) {
            var found = CASE.matcher(browser.get(page).body());
            while (found.find()) {
                cases.add(found.group(1));
            }
        }
        return cases;
    }

    /** How long each answer took to its last byte, in microseconds, sorted. */
    private static long[] measure(Browser browser, Supplier<String> page) throws IOException {
        var took = new long[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var address = page.get();
            var begun = System.nanoTime();
            var answer = browser.get(address);
            if (round >= 0) {
                took[round] = (System.nanoTime() - begun) / 1_000;
            }
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
        }
        Arrays.sort(took);
        return took;
    }

    private static void print(Map<String, long[]> measured) {
        var baseline = measured.values().iterator().next();
        System.out.printf("%,d cases, %d rounds each%n", CASES, ROUNDS);
        measured.forEach((page, took) -> System.out.printf(
                "%-24s p50 %7.1f ms   p95 %7.1f ms   %5.1f x baseline%n",
                page, at(took, 50) / 1000.0, at(took, 95) / 1000.0, (double) at(took, 50) / at(baseline, 50)));
    }

    private static long at(long[] took, int percent) {
        return took[Math.min(took.length - 1, took.length * percent / 100)];
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
