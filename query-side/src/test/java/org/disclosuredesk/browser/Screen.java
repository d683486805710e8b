package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A screen of the office at which now this and now that colleague sits; it waits for pages, never for a time. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FIELDS = 120;
    private static final By OPENED = By.cssSelector("#act > *");

    private final ChromeDriver chromium;
    private final WebDriverWait wait;
    private final Map<String, Set<Cookie>> signedIn = new HashMap<>();
    private final String address;

    Screen(int port) {
        this(Chromium.running(), port);
    }

    private Screen(ChromeDriver chromium, int port) {
        this.chromium = chromium;
        wait = new WebDriverWait(chromium, PATIENCE, Duration.ofMillis(20));
        address = "http://127.0.0.1:" + port;
        scripts(true);
        nobody();
    }

    /** Another screen, in another browser. */
    static Screen beside(int port) {
        return new Screen(Chromium.beside(), port);
    }

    /** Nobody is signed in. */
    Screen nobody() {
        opens("/login");
        chromium.manage().deleteAllCookies();
        return this;
    }

    /** One of the example's accounts sits down, and signs in if this is the first time. */
    Screen as(String account) {
        nobody();
        var known = signedIn.get(account);
        if (known != null) {
            known.forEach(chromium.manage()::addCookie);
            return this;
        }
        opens("/login")
                .types("username", account)
                .types("password", "disclosure-desk")
                .presses("登录");
        signedIn.put(account, Set.copyOf(chromium.manage().getCookies()));
        return this;
    }

    /** Whether pages may run scripts. */
    Screen scripts(boolean allowed) {
        chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    Screen opens(String page) {
        chromium.get(page.startsWith("http") ? page : address + page);
        return this;
    }

    /** A link or a button that reads so, or is called so, leads to another page. */
    Screen presses(String words) {
        var what = By.xpath(
                "//*[self::a or self::button][normalize-space()='%s' or @aria-label='%s']".formatted(words, words));
        return leaves(
                () -> wait.until(ExpectedConditions.elementToBeClickable(what)).click());
    }

    /** The one step that the page of a case offers first. */
    Screen takesTheNextStep(String words) {
        var step = chromium.findElement(By.cssSelector(".desk-next .btn-primary"));
        assertThat(step.getText()).isEqualTo(words);
        return leaves(step::click);
    }

    /** The form is sent. */
    Screen sends() {
        return leaves(() -> chromium.findElement(By.cssSelector("main form button[type=submit]"))
                .click());
    }

    /** One of several forms is sent, by its own button. */
    Screen sends(String button) {
        return leaves(() -> element(button).click());
    }

    /** The form is sent with its fields empty, as if the browser did not mind. */
    Screen sendsNothing() {
        chromium.executeScript("const form = document.querySelector('main form[method=post]'); form.noValidate = true;"
                + " form.querySelectorAll('input:not([type=hidden])').forEach(input => input.value = '')");
        return sends();
    }

    /** Fills in a field; a day as it is written everywhere, in whatever order this browser would ask for it. */
    Screen types(String field, String text) {
        var input = chromium.findElement(By.name(field));
        if ("date".equals(input.getDomAttribute("type"))) {
            chromium.executeScript(
                    "arguments[0].value = arguments[1];"
                            + " arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                    input,
                    text);
        } else {
            input.clear();
            input.sendKeys(text);
        }
        return this;
    }

    /** One of a list that unfolds. */
    Screen picks(String field, String words) {
        new Select(chromium.findElement(By.name(field))).selectByVisibleText(words);
        return this;
    }

    /** Every box that is called so, and something more, is ticked. */
    Screen ticks(String words) {
        chromium.findElements(By.cssSelector("td input[type=checkbox][aria-label^='%s']".formatted(words)))
                .forEach(WebElement::click);
        return this;
    }

    /** Something folded away is unfolded. */
    Screen unfolds(String words) {
        chromium.findElement(By.xpath("//summary[contains(., '%s')]".formatted(words)))
                .click();
        return this;
    }

    /** What holds a field is unfolded. */
    Screen unfoldsAround(String field) {
        element("details:has(#%s) > summary".formatted(field)).click();
        return this;
    }

    /** A file of the office's is given to the field for files. */
    Screen gives(Path file) {
        chromium.findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    Screen chooses(String field, String value) {
        chromium.findElement(By.cssSelector("input[name='%s'][value='%s']".formatted(field, value)))
                .click();
        return this;
    }

    /** Presses keys, wherever the focus is. */
    Screen keys(CharSequence... keys) {
        new Actions(chromium).sendKeys(keys).perform();
        return this;
    }

    /** Presses keys that lead to another page. */
    Screen keysLead(CharSequence... keys) {
        return leaves(() -> keys(keys));
    }

    /** Goes from field to field by the tabulator until it is there. */
    Screen tabsTo(String selector) {
        for (var fields = 0; fields < FIELDS; fields++) {
            keys(Keys.TAB);
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError("No way by keyboard to " + selector + " on " + page());
    }

    /** Whether the focus is there, for all to see. */
    boolean isAt(String selector) {
        return is(
                "var at = document.activeElement; return at.matches(arguments[0]) && at.matches(':focus-visible')"
                        + " && getComputedStyle(at).outlineStyle !== 'none'",
                selector);
    }

    /** The focus gets there. */
    Screen focuses(String selector) {
        wait.until(driver -> isAt(selector));
        return this;
    }

    /** From here on it is minded whether a page is loaded anew: one that is knows nothing of this. */
    Screen staysHere() {
        asks("window.stillHere = true; return true");
        return this;
    }

    /** Whether no page was loaded anew. */
    boolean stillHere() {
        return is("return window.stillHere === true");
    }

    /** What the page knows about itself. */
    Object asks(String script, Object... about) {
        return Objects.requireNonNull(chromium.executeScript(script, about));
    }

    private boolean is(String script, Object... about) {
        return Boolean.TRUE.equals(asks(script, about));
    }

    Screen shows(String... words) {
        assertThat(chromium.findElement(By.tagName("main")).getText()).contains(words);
        return this;
    }

    /** It shows these words, at once or when the desk has got that far. */
    Screen comesToShow(String words) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("main"), words));
        return this;
    }

    /** Something on it comes to say this, without being touched. */
    Screen comesToSay(String selector, String words) {
        wait.until(ExpectedConditions.textToBe(By.cssSelector(selector), words));
        return this;
    }

    /** Something comes to be there. */
    Screen comesToHave(String selector) {
        wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
        return this;
    }

    Screen showsNot(String words) {
        assertThat(chromium.findElement(By.tagName("main")).getText()).doesNotContain(words);
        return this;
    }

    WebElement element(String selector) {
        return chromium.findElement(By.cssSelector(selector));
    }

    /** What something says; nothing where it is not there. */
    String text(String selector) {
        return chromium.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    /** The way back, as the browser knows it. */
    Screen goesBack() {
        return leaves(() -> chromium.navigate().back());
    }

    /** The form is sent, and something is said of it that went wrong. */
    Screen sendsInVain() {
        chromium.findElement(By.cssSelector("main form button[type=submit]")).click();
        wait.until(ExpectedConditions.visibilityOfElementLocated(By.id("desk-failed")));
        return this;
    }

    /** Another form is filled in and sent in a window beside this one. */
    Screen besides(String page, String field, String text) {
        var here = chromium.getWindowHandle();
        chromium.switchTo().newWindow(WindowType.TAB);
        opens(page).types(field, text).sends();
        chromium.close();
        chromium.switchTo().window(here);
        return this;
    }

    /** The session ends behind the page that is open. */
    Screen forgetsWhoItIs() {
        chromium.manage().deleteAllCookies();
        return this;
    }

    /** The path and the query of the page it shows. */
    String page() {
        var here = chromium.getCurrentUrl();
        return here == null ? "" : here.substring(address.length());
    }

    ChromeDriver browser() {
        return chromium;
    }

    /** Does something by which what is shown gives way to something else: all of it, or what stands where forms open. */
    private Screen leaves(Runnable act) {
        var content = chromium.findElement(By.tagName("main"));
        var opened = chromium.findElements(OPENED);
        act.run();
        wait.until(ExpectedConditions.or(
                ExpectedConditions.stalenessOf(content),
                driver -> !chromium.findElements(OPENED).isEmpty()
                        && !chromium.findElements(OPENED).equals(opened)));
        wait.until(driver -> is("return document.readyState === 'complete'"));
        return this;
    }
}
