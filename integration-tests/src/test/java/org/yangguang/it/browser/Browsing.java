package org.yangguang.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for a story; each person of the story has a context, as if at an own desk. */
final class Browsing implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(chromium()))
                                    .setArgs(FLAGS));

    /** Somebody in front of a screen of the given size, not signed in. */
    Desk desk(int width, int height) {
        return new Desk(
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")));
    }

    Desk desk() {
        return desk(1280, 900);
    }

    private static String chromium() {
        return System.getProperty("chromium", "/usr/bin/chromium");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
