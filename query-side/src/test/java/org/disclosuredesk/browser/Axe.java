package org.disclosuredesk.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core, asked for what breaks WCAG 2.2 AA and nothing else: its own builder carries over what holds as well. */
final class Axe {

    private static final String SCRIPT = script();

    /** What is folded away is looked at, too. */
    private static final String RUN =
            """
            const told = arguments[0];
            document.querySelectorAll('details').forEach(one => one.open = true);
            axe.run({
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                resultTypes: ['violations'],
                preload: false
            }).then(
                found => told(found.violations.map(rule =>
                    [rule.id, rule.help].concat(rule.nodes.slice(0, 3).map(node => node.html)).join(' | '))),
                failed => told([String(failed)]));
            """;

    private Axe() {}

    /** The rules that the page breaks, and where. */
    static List<String> broken(ChromeDriver browser) {
        browser.executeScript(SCRIPT);
        var broken = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
        return broken.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
