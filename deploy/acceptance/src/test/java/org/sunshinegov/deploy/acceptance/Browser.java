package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium; where there is none its tests are skipped, unless {@code SUNSHINE_BROWSER=required}. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final boolean PICTURES = "wanted".equals(System.getenv("SUNSHINE_SCREENSHOTS"));
    private static final Set<String> LOOKED_AT = new HashSet<>();
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String origin;

    private Browser(String origin) {
        this.origin = origin;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }

    static Browser open(String origin) {
        if (!Files.isExecutable(CHROMIUM)) {
            if ("required".equals(System.getenv("SUNSHINE_BROWSER"))) {
                throw new IllegalStateException("Chromium is required and missing: apt-get install chromium");
            }
            System.err.println("*** 没有 Chromium,浏览器测试未执行 · NO CHROMIUM, BROWSER TESTS WERE SKIPPED ***");
            Assumptions.abort("no Chromium");
        }
        return new Browser(origin);
    }

    Visit visit(boolean script) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(DESK, HEIGHT)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(script));
        return new Visit(context, context.newPage(), origin, script);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** One person at one browser. */
    record Visit(BrowserContext context, Page page, String origin, boolean script) implements AutoCloseable {

        void open(String path) {
            var unused = page.navigate(origin + path);
        }

        /** Through the sign-in page of Keycloak, to which a page that needs it leads. */
        void signIn(String account, String path) {
            open(path);
            look("sign-in");
            page.fill("#username", account);
            page.fill("#password", "sunshine");
            page.click("[type=submit]");
            page.waitForURL(origin + path);
        }

        void lookAt(String name, String path) {
            open(path);
            look(name);
        }

        /**
         * No violation of WCAG, no half-made address, nothing wider than the screen; on a desk and on a phone. A page of
         * that name is looked at once; with {@code SUNSHINE_SCREENSHOTS=wanted} its pictures are kept.
         */
        void look(String name) {
            if (!LOOKED_AT.add(name)) {
                return;
            }
            assertThat(page.content()).doesNotContain("{line.", "{request.", "href=\"{");
            look(name, DESK);
            look(name, PHONE);
            page.setViewportSize(DESK, HEIGHT);
        }

        private void look(String name, int width) {
            page.setViewportSize(width, HEIGHT);
            if (PICTURES) {
                var unused = page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                        .setFullPage(true));
            }
            if (script) {
                var axe = new AxeBuilder(page);
                // Colours do not change with the width, and measuring them takes most of the time.
                assertThat((width == PHONE ? axe.disableRules(List.of("color-contrast")) : axe)
                                .analyze()
                                .getViolations())
                        .as("%s at %d", name, width)
                        .isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s at %d is wider than the screen by", name, width)
                    .isEqualTo(0);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
