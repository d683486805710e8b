package org.disclosuredesk.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * axe-core, asked for what breaks WCAG 2.2 AA and for nothing else; what is folded away is looked at, too.
 *
 * <p>To load a page and axe anew takes longer than to look at it. So pages are put into one that is open already, and one
 * whose every element stands in another page, in the same place and with the same looks, is not looked at again.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            const told = arguments[arguments.length - 1];
            const look = () => {
                document.querySelectorAll('details').forEach(one => one.open = true);
                axe.run({
                    runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                    resultTypes: ['violations'],
                    preload: false
                }).then(
                    found => told(found.violations.map(rule =>
                        [rule.id, rule.help].concat(rule.nodes.slice(0, 3).map(node => node.html)).join(' | '))),
                    failed => told([String(failed)]));
            };
            """;

    private static final String SHOW = """
            const page = new DOMParser().parseFromString(arguments[0], 'text/html');
            const made = new Set();
            const walk = (element, within) => {
                const says = Array.from(element.childNodes).some(one => one.nodeType === 3 && one.data.trim() !== '');
                const looks = [element.localName, element.className, says].concat(element.getAttributeNames().sort());
                const here = within + '>' + looks.join(' ');
                made.add(here);
                Array.from(element.children).forEach(one => walk(one, here));
            };
            walk(page.body, '');
            window.lookedAt = window.lookedAt || [];
            if (window.lookedAt.some(seen => Array.from(made).every(one => seen.has(one)))) {
                told([]);
                return;
            }
            window.lookedAt.push(made);
            document.documentElement.lang = page.documentElement.lang;
            document.title = page.title;
            document.body.replaceWith(page.body);
            const inHead = Array.from(page.head.querySelectorAll('link[rel=stylesheet]')).map(one => one.href);
            const sheets = within => Array.from(within.querySelectorAll('link[rel=stylesheet]'));
            inHead.filter(one => !sheets(document.head).some(here => here.href === one)).forEach(one => {
                const link = document.createElement('link');
                link.rel = 'stylesheet';
                link.href = one;
                document.head.append(link);
            });
            const loading = sheets(document).filter(one => !one.sheet);
            Promise.all(loading.map(one => new Promise((loaded, failed) => {
                one.addEventListener('load', loaded);
                one.addEventListener('error', () => failed('no ' + one.href));
            }))).then(() => {
                sheets(document.head).forEach(one => one.sheet.disabled = !inHead.includes(one.href));
                look();
            }).catch(failed => told([String(failed)]));
            """;

    private final ChromeDriver browser;

    /** Looks at pages where this browser is. */
    Axe(ChromeDriver browser) {
        this.browser = browser;
        browser.executeScript(SCRIPT);
    }

    /** The rules that the page on the screen breaks, and where. */
    List<String> here() {
        return run(RUN + "look();");
    }

    /** The rules that this page would break, and where; it must take its looks from style sheets alone. */
    List<String> of(String html) {
        return run(RUN + SHOW, html);
    }

    private List<String> run(String script, Object... about) {
        var broken = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(script, about));
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
