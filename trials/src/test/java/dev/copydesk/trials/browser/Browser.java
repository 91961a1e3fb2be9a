package dev.copydesk.trials.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.copydesk.trials.process.TrialPatience;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The system's Chromium without a window, one for all tests of this JVM. Where it or its driver is missing the tests are
 * skipped and say so. Register it with {@code @RegisterExtension static final Browser browser = new Browser()}.
 */
public final class Browser implements BeforeAllCallback, BeforeEachCallback {
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVER = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    private @Nullable ChromeDriver driver;

    private record Running(
            @Nullable ChromeDriver driver, @Nullable String missing) implements AutoCloseable {
        @Override
        public void close() {
            if (driver != null) {
                driver.quit();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var running = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent("browser", key -> start(), Running.class);
        assumeTrue(running.missing() == null, running.missing());
        driver = running.driver();
    }

    /** A desktop in light colours, signed in nowhere. */
    @Override
    public void beforeEach(ExtensionContext context) {
        driver().get("about:blank");
        driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        desktop();
        light();
        complaints();
    }

    private static Running start() {
        var chromium = first(CHROMIUM, "COPYDESK_CHROMIUM");
        var driver = first(DRIVER, "COPYDESK_CHROMEDRIVER");
        if (chromium == null || driver == null) {
            var why = (chromium == null ? "Chromium" : "chromedriver") + " is not on this machine";
            System.err.println("The tests in a browser are skipped: " + why);
            return new Running(null, why);
        }
        var options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-proxy-server",
                "--hide-scrollbars",
                "--force-device-scale-factor=1");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(driver))
                .build();
        var browser = new ChromeDriver(service, options);
        browser.manage().timeouts().pageLoadTimeout(TrialPatience.LIMIT).scriptTimeout(TrialPatience.LIMIT);
        return new Running(browser, null);
    }

    private static @Nullable String first(List<String> paths, String variable) {
        var given = System.getenv(variable);
        return given != null
                ? given
                : paths.stream()
                        .filter(p -> Files.isExecutable(Path.of(p)))
                        .findFirst()
                        .orElse(null);
    }

    public ChromeDriver driver() {
        return Objects.requireNonNull(driver, "not started");
    }

    /** Loads a page and waits for its script. */
    public Browser open(String url) {
        driver().get(url);
        return this;
    }

    public Browser desktop() {
        return size(DESKTOP_WIDTH, DESKTOP_HEIGHT, false);
    }

    public Browser phone() {
        return size(PHONE_WIDTH, PHONE_HEIGHT, true);
    }

    private Browser size(int width, int height, boolean mobile) {
        driver().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        return this;
    }

    public Browser light() {
        return prefer("light");
    }

    public Browser dark() {
        return prefer("dark");
    }

    private Browser prefer(String scheme) {
        driver().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    public WebElement find(String css) {
        return driver().findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver().findElements(By.cssSelector(css));
    }

    /** What a reader sees of the page. */
    public String text() {
        return find("body").getText();
    }

    public String text(String css) {
        return find(css).getText();
    }

    public <T> T await(String what, ExpectedCondition<T> condition) {
        try {
            return new WebDriverWait(driver(), TrialPatience.LIMIT, Duration.ofMillis(100))
                    .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                    .withMessage(what)
                    .until(condition);
        } catch (org.openqa.selenium.TimeoutException e) {
            throw new AssertionError(
                    "after " + TrialPatience.LIMIT.toSeconds() + " s it is not so that " + what + ". The page:\n"
                            + text(),
                    e);
        }
    }

    public void awaitText(String css, String part) {
        await(
                css + " says " + part,
                d -> all(css).stream().anyMatch(e -> e.getText().contains(part)));
    }

    public @Nullable Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver()).executeScript(script, arguments);
    }

    public void keys(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Presses Tab until {@code css} has the focus, as one does who has no mouse. */
    public void tabTo(String css) {
        for (int i = 0; i < 300; i++) {
            keys(Keys.TAB);
            if (Boolean.TRUE.equals(
                    run("return document.activeElement && document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        fail("300 times Tab does not lead to %s", css);
    }

    /**
     * What the browser complained of since it was last asked: violations of the policy, errors of scripts, things missing; but
     * not that the page itself says that it is about a problem.
     */
    public List<String> complaints() {
        var page = Objects.requireNonNull(driver().getCurrentUrl()).replaceFirst("[?#].*", "");
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(entry -> !(entry.getMessage().startsWith(page)
                        && entry.getMessage().contains("the server responded with a status of")))
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    public void assertNoComplaints() {
        assertThat(complaints()).isEmpty();
    }

    /** The page is no wider than the window, so that nobody has to scroll sideways to read on. */
    public void assertFitsTheWidth() {
        assertThat(strings("fits.js")).isEmpty();
    }

    /** Every text stands out from what is behind it as WCAG 2.2 AA asks: 4.5 to 1, large text 3 to 1. */
    public void assertContrast() {
        assertThat(strings("contrast.js")).isEmpty();
    }

    /** Landmarks, one heading of first order, no level left out, a name for every control, a caption for every table. */
    public void assertStructure() {
        assertThat(strings("structure.js")).isEmpty();
    }

    /** All of the page, into {@code target/screenshots}. */
    public Path shot(String name) {
        var height =
                (Number) Objects.requireNonNull(run("return Math.min(6000, document.documentElement.scrollHeight)"));
        var width = (Number) Objects.requireNonNull(run("return window.innerWidth"));
        size(width.intValue(), Math.max(height.intValue(), 400), width.intValue() == PHONE_WIDTH);
        try {
            var folder = Files.createDirectories(Path.of("target", "screenshots"));
            return Files.write(folder.resolve(name + ".png"), driver().getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            size(
                    width.intValue(),
                    width.intValue() == PHONE_WIDTH ? PHONE_HEIGHT : DESKTOP_HEIGHT,
                    width.intValue() == PHONE_WIDTH);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String resource) {
        try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream(resource), resource)) {
            return (List<String>)
                    Objects.requireNonNull(run(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
