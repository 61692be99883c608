package org.yangguang.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yangguang.web.draw.OfflinePage;

/** Somebody who saved the offline page and opens it from the disk, without any network. */
final class OfflineDesk implements AutoCloseable {

    private static final Path WEB = Path.of("../web/src/main/webapp");

    private final Desk desk;

    OfflineDesk(Browsing browsing, int width, Path directory) {
        desk = browsing.desk(width, 900);
        desk.page().context().setOffline(true);
        Path page = directory.resolve("verify-offline.html");
        write(page, OfflinePage.VERIFIER.html(OfflineDesk::resource));
        desk.page().navigate(page.toUri().toString());
    }

    /** Adds files as a visitor does, and waits for the verdict. */
    OfflineDesk add(Map<String, String> files) {
        FilePayload[] payloads =
                files.entrySet().stream()
                        .map(file -> payload(file.getKey(), file.getValue()))
                        .toArray(FilePayload[]::new);
        desk.page().setInputFiles("input[type=file]", payloads);
        desk.find("ul.given li.ok").nth(files.size() - 1).waitFor();
        return settle();
    }

    OfflineDesk drop(String name, String text) {
        desk.page()
                .evaluate(
                        """
                        ([name, text]) => {
                          const dataTransfer = new DataTransfer();
                          dataTransfer.items.add(new File([text], name));
                          document.querySelector("[data-drop]").dispatchEvent(
                              new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
                        }
                        """,
                        List.of(name, text));
        return this;
    }

    OfflineDesk type(String field, String value) {
        desk.find("summary").click();
        desk.page().getByLabel(field).fill(value);
        desk.page().getByLabel(field).blur();
        desk.find("summary").click();
        return settle();
    }

    OfflineDesk clear() {
        return desk.button("清空").isVisible() ? press("清空") : this;
    }

    OfflineDesk press(String button) {
        desk.press(button);
        return this;
    }

    OfflineDesk settle() {
        desk.page()
                .waitForFunction("() => document.querySelector('[data-verdict] progress').hidden");
        return this;
    }

    OfflineDesk waitFor(String text) {
        desk.page().getByText(text).first().waitFor();
        return this;
    }

    OfflineDesk picture(String name) {
        desk.picture(name);
        return this;
    }

    String verdict() {
        return desk.find("[data-verdict] p").innerText();
    }

    /** The steps in this state: holds, fails, open or note. */
    List<String> steps(String state) {
        return desk.find("li." + state).allInnerTexts();
    }

    String text() {
        return desk.text();
    }

    List<String> complaints() {
        return desk.complaints();
    }

    Page page() {
        return desk.page();
    }

    @Override
    public void close() {
        desk.close();
    }

    private static FilePayload payload(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
    }

    static String resource(String path) {
        try {
            return Files.readString(WEB.resolve(path.substring(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path page, String html) {
        try {
            Files.writeString(page, html);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
