package org.sunshinegov.kernel.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium; where there is none its tests are skipped, unless {@code SUNSHINE_BROWSER=required}. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(QUIET));
    }

    public static Chromium open() {
        if (!Files.isExecutable(PROGRAM)) {
            if ("required".equals(System.getenv("SUNSHINE_BROWSER"))) {
                throw new IllegalStateException("Chromium is required and missing: apt-get install chromium");
            }
            System.err.println("*** 没有 Chromium,浏览器测试未执行 · NO CHROMIUM, BROWSER TESTS WERE SKIPPED ***");
            Assumptions.abort("no Chromium");
        }
        return new Chromium();
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
