package org.yangguang.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a screen: clicks by what is written on things, as people do. */
final class Desk implements AutoCloseable {

    static final String BASE = "http://127.0.0.1:" + Integer.getInteger("http.port", 8080);
    private static final String PASSWORD = "Yangguang-2026";
    private static final double PATIENCE = 60_000;
    private static final double KEYSTROKE = 60;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Desk(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript("addEventListener('beforeunload', () => { leaving = true })");
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type())) {
                        complaints.add(message.text());
                    }
                });
        page.onDialog(dialog -> dialog.accept());
    }

    Desk signIn(String login) {
        return open("/identity/login.xhtml").signInHere(login);
    }

    /** On the sign-in page that is already there. */
    Desk signInHere(String login) {
        page.locator("input[id$='name']").fill(login);
        page.locator("input[id$='password']").fill(PASSWORD);
        button("登录").click();
        settle();
        return this;
    }

    Desk open(String address) {
        page.navigate(BASE + address);
        return settle();
    }

    /** As if the sign-in had expired. */
    Desk forgetSignIn() {
        context.clearCookies();
        return this;
    }

    Desk waitFor(String text) {
        page.getByText(text).first().waitFor();
        return settle();
    }

    Desk press(String name) {
        button(name).click();
        return settle();
    }

    Desk follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(false))
                .first()
                .click();
        return settle();
    }

    Desk fill(String idEnd, String value) {
        page.locator("[id$='" + idEnd + "']").first().fill(value);
        return this;
    }

    /** Key by key, as somebody does who clicks into the field first. */
    Desk type(String idEnd, String value) {
        page.locator("[id$='" + idEnd + "']").first().click();
        page.keyboard().press("Control+A");
        page.keyboard().type(value, new Keyboard.TypeOptions().setDelay(KEYSTROKE));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Page page() {
        return page;
    }

    /** Everything a reader sees on the page. */
    String text() {
        return page.locator("body").innerText();
    }

    /** What the page says about the last act. */
    String message() {
        return page.locator(".ui-messages").first().innerText();
    }

    /** Waits as a person does: until the page is there and nothing it asked for is still under way. */
    Desk settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long giveUp = System.nanoTime() + (long) (PATIENCE * 1_000_000);
        for (int calm = 0; calm < 2; calm = isSettled() ? calm + 1 : 0) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("still busy: " + page.url());
            }
            page.waitForTimeout(40);
        }
        return this;
    }

    /** Asked from outside, because the pages' content policy rightly refuses to evaluate text. */
    private boolean isSettled() {
        try {
            return Boolean.TRUE.equals(
                    page.evaluate(
                            "() => document.readyState === 'complete' && !window.leaving &&"
                                    + " (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())"));
        } catch (PlaywrightException navigating) {
            return false;
        }
    }

    /** The whole page, as far as it scrolls. */
    Desk picture(String name) {
        return picture(name, true);
    }

    /** What fits on the screen, of pages that scroll for long. */
    Desk pictureOfScreen(String name) {
        return picture(name, false);
    }

    private Desk picture(String name, boolean whole) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/" + name + ".png"))
                        .setFullPage(whole));
        return this;
    }

    /** Errors the browser reported (scripts, content policy, missing files). */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
