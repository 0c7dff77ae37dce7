package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sunshinegov.kernel.web.testing.Chromium;

/** Chromium in front of the district. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final boolean PICTURES = "wanted".equals(System.getenv("SUNSHINE_SCREENSHOTS"));
    private static final Set<String> LOOKED_AT = new HashSet<>();
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private final Chromium chromium;
    private final String origin;

    private Browser(Chromium chromium, String origin) {
        this.chromium = chromium;
        this.origin = origin;
    }

    static Browser open(String origin) {
        return new Browser(Chromium.open(), origin);
    }

    Visit visit(boolean script) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(DESK, HEIGHT)
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(script));
        return new Visit(context, context.newPage(), origin, script);
    }

    @Override
    public void close() {
        chromium.close();
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
