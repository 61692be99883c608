package org.yangguang.rules.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.file.Upload;

/** A version of the bureau as it is kept, made ready to be asked. */
public final class StoredVersion {

    private StoredVersion() {}

    /**
     * Loads a version. Its files are read as strictly as a draft: somebody may have changed them
     * since.
     *
     * @param files texts that differ from the shipped ones, by path below {@code
     *     org/yangguang/rules/}, of this release or an earlier one
     * @param classes what a worker compiled of the rules among them, by path on the class path
     * @throws RuntimeException when it does not load; then it must not serve
     */
    public static RuleBase load(Map<String, String> files, Map<String, byte[]> classes) {
        Map<String, Upload> uploads = RuleLanguage.today(uploads(files));
        RuleLanguage.check(uploads).require();
        Map<String, byte[]> bytes = new HashMap<>();
        uploads.forEach((path, upload) -> bytes.put(path, upload.bytes()));
        RuleBase base = RuleBase.unread(bytes, classes);
        base.during(
                () -> {
                    RuleSet.warmUp();
                    return base;
                });
        return base;
    }

    private static Map<String, Upload> uploads(Map<String, String> files) {
        Map<String, Upload> uploads = new HashMap<>();
        files.forEach(
                (path, text) ->
                        uploads.put(
                                path, Upload.kept(path, text.getBytes(StandardCharsets.UTF_8))));
        return uploads;
    }
}
