package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** What goes wrong on ordinary days: each gets a clear sentence, nothing is lost, nothing happens twice. */
final class Mishaps {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEGABYTE = 1 << 20;

    private final Desk clerk;

    Mishaps(Desk clerk) {
        this.clerk = clerk;
    }

    void tell() {
        aTruncatedWorkbookIsRefused();
        aFileThatIsTooLargeIsRefused();
        badRowsComeBackMarked();
        aDoubleClickSavesOnce();
        anExpiredSignInLosesNothing();
        aMistakeKeepsWordsAddressAndFocus();
        anotherThemeLosesNothing();
        anAddressThatIsNoneIsAMissingPage();
    }

    private void aTruncatedWorkbookIsRefused() {
        byte[] whole = template();
        upload("截断.xlsx", XLSX, Arrays.copyOf(whole, whole.length / 2));
        assertThat(clerk.waitFor("损坏").text()).contains("截断.xlsx");
        clerk.picture("31-truncated");
    }

    private void aFileThatIsTooLargeIsRefused() {
        Path large = emptyFile("过大.csv", 70 * MEGABYTE);
        clerk.open("/roster/imports.xhtml");
        clerk.page().setInputFiles("input[type=file]", large);
        assertThat(clerk.press("上传").text()).contains("70 MB", "64 MB");
        clerk.picture("32-too-large");
    }

    private void badRowsComeBackMarked() {
        upload("organisations-bad.csv", "text/csv", sample("organisations-bad.csv"));
        clerk.button("接受").waitFor();
        assertThat(clerk.text()).contains("9153019900000161X8").contains("科学计数法");
        clerk.picture("33-bad-rows");
        Download marked = clerk.page().waitForDownload(() -> clerk.button("下载").click());
        assertThat(marked.suggestedFilename()).isEqualTo("已标注-organisations-bad.csv");
    }

    private void aDoubleClickSavesOnce() {
        taskDraft("双击只保存一次的任务");
        clerk.button("保存").dblclick();
        clerk.settle().open("/plan/tasks.xhtml");
        assertThat(clerk.find("tr:has-text('双击只保存一次的任务')").count()).isEqualTo(1);
    }

    private void anExpiredSignInLosesNothing() {
        taskDraft("登录过期也不丢的任务");
        clerk.forgetSignIn().press("保存").picture("34-expired");
        clerk.signInHere("clerk");
        clerk.waitFor("已经恢复");
        assertThat(clerk.find("[id$='title']").first().inputValue()).isEqualTo("登录过期也不丢的任务");
        clerk.picture("35-restored").press("保存");
        assertThat(clerk.open("/plan/tasks.xhtml").text()).contains("登录过期也不丢的任务");
    }

    /** What was typed stays, even a day that is none; the page can still be reloaded. */
    private void aMistakeKeepsWordsAddressAndFocus() {
        taskDraft("日期写错的任务");
        String address = clerk.page().url();
        clerk.fill("task:to_input", "2026-13-45").press("保存");
        assertThat(clerk.message()).contains("2026-13-45");
        assertThat(clerk.find("[id$='to_input']").inputValue()).isEqualTo("2026-13-45");
        assertThat(clerk.find(":focus").getAttribute("id")).isEqualTo("task:to_input");
        assertThat(clerk.page().url()).isEqualTo(address);
    }

    private void anotherThemeLosesNothing() {
        taskDraft("换成深色也不丢的任务");
        clerk.find("[data-switch=theme]").click();
        clerk.waitFor("已经恢复").find("[data-switch=theme]").click();
        clerk.waitFor("已经恢复");
        assertThat(clerk.find("[id$='title']").first().inputValue()).isEqualTo("换成深色也不丢的任务");
    }

    private void anAddressThatIsNoneIsAMissingPage() {
        for (String address : new String[] {"task.xhtml?id=x", "taskDraft.xhtml"}) {
            clerk.open("/plan/" + address);
            assertThat(clerk.text()).contains("没有这个页面");
        }
        assertThat(clerk.complaints()).noneMatch(c -> c.contains("Content Security Policy"));
        clerk.open("/public/draw.xhtml?id=987654").picture("36-missing");
        assertThat(clerk.text()).contains("没有这个页面");
    }

    private void taskDraft(String title) {
        clerk.open("/plan/tasks.xhtml");
        String today = clerk.find(".demo-clock .date").innerText().substring(0, 10);
        clerk.follow("新建任务 · " + today.substring(0, 4));
        clerk.fill("title", title).fill("task:from_input", today).fill("task:to_input", today);
    }

    private void upload(String name, String type, byte[] content) {
        clerk.open("/roster/imports.xhtml");
        clerk.page().setInputFiles("input[type=file]", new FilePayload(name, type, content));
        clerk.press("上传");
    }

    private static Path emptyFile(String name, long bytes) {
        Path file = Path.of("target", name);
        try (RandomAccessFile sized = new RandomAccessFile(file.toFile(), "rw")) {
            sized.setLength(bytes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] template() {
        clerk.open("/roster/imports.xhtml");
        Download file =
                clerk.page().waitForDownload(() -> clerk.find("#templates a").first().click());
        try (InputStream in = file.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sample(String name) {
        try (InputStream in = Mishaps.class.getResourceAsStream("/samples/bad/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
