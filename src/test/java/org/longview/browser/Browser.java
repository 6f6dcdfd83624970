package org.longview.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.Assume;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium at a Jira. Tests that open one are skipped, with a message, where there is
 * none; BROWSER_REQUIRED=true makes that a failure.
 */
public final class Browser implements AutoCloseable {
    private static final String STANDS_STILL =
            "return document.getAnimations().every((one) => one.playState !== 'running')";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final Dimension USUAL = new Dimension(1280, 900);

    /** Chromium takes a second to start, so those that tests have left are kept for the next. */
    private static final Map<String, Deque<Chromium>> LEFT = new HashMap<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () ->
                                        LEFT.values().stream()
                                                .flatMap(Deque::stream)
                                                .forEach(Chromium::quit)));
    }

    private record Chromium(ChromeDriver driver, Path profile, String language) {
        /** Puts a tab of its own before the next who uses it, without anything of the last. */
        void begin() {
            Set<String> old = driver.getWindowHandles();
            driver.switchTo().newWindow(WindowType.TAB);
            String fresh = driver.getWindowHandle();
            for (String tab : old) {
                driver.switchTo().window(tab);
                driver.close();
            }
            driver.switchTo().window(fresh);
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            driver.manage().window().setSize(USUAL);
            driver.manage().logs().get(LogType.BROWSER);
        }

        void quit() {
            driver.quit();
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException | UncheckedIOException ignored) {
                // Chromium may still be letting go of its profile in the temporary folder
            }
        }
    }

    private final Chromium chromium;
    private final ChromeDriver driver;
    private final String baseUrl;

    private Browser(Chromium chromium, String baseUrl) {
        this.chromium = chromium;
        this.driver = chromium.driver();
        this.baseUrl = baseUrl;
    }

    /** Opens a browser of 1280 by 900 pixels in English at the Jira of that address. */
    public static Browser open(String baseUrl) {
        return open(baseUrl, "en-US");
    }

    /** The same for a person who prefers that language. */
    public static Browser open(String baseUrl, String language) {
        Chromium chromium = LEFT.getOrDefault(language, new ArrayDeque<>()).poll();
        if (chromium == null) {
            return new Browser(start(language), baseUrl);
        }
        chromium.begin();
        Map<String, String> kept =
                Map.of("origin", baseUrl.replaceFirst("/jira$", ""), "storageTypes", "all");
        chromium.driver().executeCdpCommand("Storage.clearDataForOrigin", Map.copyOf(kept));
        return new Browser(chromium, baseUrl);
    }

    private static Chromium start(String language) {
        Optional<Path> chromium =
                find(
                        "CHROMIUM",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome");
        Optional<Path> chromedriver =
                find(
                        "CHROMEDRIVER",
                        "/usr/bin/chromedriver",
                        "/usr/lib/chromium-browser/chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            skip();
        }
        try {
            Path profile = Files.createTempDirectory("longview-browser");
            // a driver that is named keeps Selenium from looking for one in the network
            ChromeDriverService service =
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                            .usingAnyFreePort()
                            .withSilent(true)
                            .build();
            ChromeOptions options = options(profile, language);
            options.setBinary(chromium.orElseThrow().toFile());
            return new Chromium(new ChromeDriver(service, options), profile, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skip() {
        String message =
                "Browser tests need Chromium and its driver (apt-get install chromium chromium-driver,"
                        + " or name them in CHROMIUM and CHROMEDRIVER)";
        if ("true".equals(System.getenv("BROWSER_REQUIRED"))) {
            throw new AssertionError(message);
        }
        System.err.println("SKIPPED: " + message);
        Assume.assumeTrue(message, false);
    }

    private static Optional<Path> find(String variable, String... places) {
        String named = System.getenv(variable);
        return (named == null ? Stream.of(places) : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path profile, String language) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--force-color-profile=srgb",
                "--window-size=1280,900",
                "--lang=" + language,
                "--user-data-dir=" + profile);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", console);
        return options;
    }

    /** What the tests of a class need beyond this helper. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Logs in without looking at the page for it; the password is the name. */
    public Browser logIn(String name) {
        HttpRequest form =
                HttpRequest.newBuilder(URI.create(baseUrl + "/login.jsp"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "os_username=" + name + "&os_password=" + name))
                        .build();
        try {
            HttpResponse<Void> answer = HTTP.send(form, HttpResponse.BodyHandlers.discarding());
            HttpCookie session =
                    answer.headers().allValues("Set-Cookie").stream()
                            .flatMap(header -> HttpCookie.parse(header).stream())
                            .filter(cookie -> cookie.getName().startsWith("JSESSIONID"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(name + " cannot log in"));
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "url",
                            baseUrl,
                            "name",
                            session.getName(),
                            "value",
                            session.getValue(),
                            "path",
                            session.getPath(),
                            "sameSite",
                            "Lax",
                            "httpOnly",
                            true));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page of this Jira by its path below the context. */
    public Browser go(String path) {
        // else an address that differs in its fragment only might leave the old page on the screen
        driver.get("about:blank");
        driver.get(baseUrl + path);
        return this;
    }

    /** Opens the Roadmap tab of a project and waits for its script. */
    public Browser goToRoadmap(String projectKey) {
        go("/projects/" + projectKey + "?selectedItem=org.longview.longview:roadmap-link");
        until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#longview > *")));
        until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("#longview .lv-skeleton"), 0));
        return this;
    }

    /** Waits until something that matches can be seen. */
    public WebElement see(String css) {
        return see(By.cssSelector(css));
    }

    /** The same for what a style cannot name. */
    public WebElement see(By by) {
        return Lasting.of(() -> until(ExpectedConditions.visibilityOfElementLocated(by)));
    }

    /** Waits until something that matches can be clicked, and clicks it. */
    public Browser click(String css) {
        return click(By.cssSelector(css));
    }

    /** The same for what a style cannot name. */
    public Browser click(By by) {
        return act(by, WebElement::click);
    }

    /** Waits until something that matches takes keys, and gives them to it. */
    public Browser type(String css, CharSequence... keys) {
        return act(By.cssSelector(css), element -> element.sendKeys(keys));
    }

    /** Does something to what matches, as soon as it can be done. */
    public Browser act(By by, Consumer<WebElement> act) {
        until(
                driver -> {
                    try {
                        act.accept(driver.findElement(by));
                        return true;
                    } catch (ElementNotInteractableException | NoSuchElementException notYet) {
                        return null;
                    }
                });
        return this;
    }

    /** Waits for a condition; what it last saw is in the failure. */
    public <T> T until(ExpectedCondition<T> condition) {
        // the page may draw anew what was just found
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    public boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** What all that match say at one moment, from the first to the last. */
    public List<String> texts(By by) {
        return until(driver -> driver.findElements(by).stream().map(WebElement::getText).toList());
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Errors of scripts and of loading since this was last asked. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps what is on the screen in target/screenshots. */
    public Browser screenshot(String name) {
        // what still fades in would be half there
        until(driver -> (Boolean) this.driver.executeScript(STANDS_STILL));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        LEFT.computeIfAbsent(chromium.language(), language -> new ArrayDeque<>()).push(chromium);
    }
}
