package org.disclosuredesk.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium that is installed here, without a window: one for all tests of a virtual machine, nothing downloaded. */
public final class Chromium implements ExecutionCondition {

    private static final Optional<Path> BROWSER = installed("chromium");
    private static final Optional<Path> DRIVER = installed("chromedriver");
    private static final String MISSING =
            "Browser tests need Chromium and its driver: apt-get install chromium chromium-driver fonts-noto-cjk";

    /** Started with the first test that needs it, and stopped with the virtual machine. */
    private static final class Running {
        static final ChromeDriver CHROMIUM = start();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (BROWSER.isPresent() && DRIVER.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println("SKIPPED: " + test.getDisplayName() + ". " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    /** A second one, for whoever sits elsewhere at the same time. */
    private static final class Beside {
        static final ChromeDriver CHROMIUM = start();
    }

    static ChromeDriver beside() {
        return Beside.CHROMIUM;
    }

    static ChromeDriver running() {
        return Running.CHROMIUM;
    }

    private static ChromeDriver start() {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .build();
        var options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--window-size=1366,768",
                "--disable-gpu",
                // Where a page scrolls to a field, it is there at once.
                "--force-prefers-reduced-motion",
                // As root, and in a container whose shared memory is small.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                // Nothing but the desk.
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        var chromium = new ChromeDriver(service, options);
        Runtime.getRuntime().addShutdownHook(new Thread(chromium::quit));
        return chromium;
    }

    private static Optional<Path> installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
