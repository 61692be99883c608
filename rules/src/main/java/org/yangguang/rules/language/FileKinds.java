package org.yangguang.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.yangguang.rules.language.file.FormerFiles;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.sentence.Codes;
import org.yangguang.rules.language.sheet.Grid;
import org.yangguang.rules.language.sheet.GridReader;
import org.yangguang.rules.language.sheet.Workbook;
import org.yangguang.rules.language.table.Column;
import org.yangguang.rules.language.table.TableFile;

/**
 * Which file of the product a file from outside is meant to be: by folder and name, by name, or for
 * want of both by what it holds.
 */
public final class FileKinds {

    /** A file and the path it is checked under. */
    public record Known(String path, Upload upload) {}

    private static final Codes SHIPPED = RuleLanguage.shippedCodes();

    private FileKinds() {}

    /** Whether it is, byte for byte, a file the product ships that nobody edits, as a dictionary. */
    public static boolean isFixed(String relative, byte[] bytes) {
        String[] parts = relative.split("/");
        if (parts.length < 2) {
            return false;
        }
        String path = parts[parts.length - 2] + "/" + parts[parts.length - 1];
        boolean edited = Shipped.paths().contains(path);
        return !edited && Shipped.find(path).filter(it -> Arrays.equals(it, bytes)).isPresent();
    }

    /** Whether a file says by its name that it is a workbook and is none, or the other way about. */
    public static boolean isMisnamed(String name, byte[] bytes) {
        boolean workbook = Workbook.isZip(bytes) || Workbook.isOld(bytes);
        return workbook != name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * The file of the product that this one is; nothing when it is none.
     *
     * @param relative folders and name as given
     * @param shown how messages call it
     */
    public static Optional<Known> identify(String relative, String shown, byte[] bytes) {
        String wanted =
                relative.toLowerCase(Locale.ROOT).replace('\\', '/').replaceAll("\\.xlsx$", ".csv");
        List<String> byName = named(wanted);
        if (byName.size() == 1) {
            return Optional.of(new Known(byName.get(0), new Upload(shown, bytes, false)));
        }
        Upload upload = new Upload(shown, bytes, true);
        List<String> candidates =
                wanted.endsWith(".dslr")
                        ? sentenceFiles()
                        : wanted.endsWith(".csv") ? tables(upload) : List.of();
        List<String> fitting = fewest(candidates, path -> own(path, upload));
        if (fitting.size() > 1) {
            fitting = fewest(fitting, path -> problems(path, upload));
        }
        return fitting.stream().findFirst().map(path -> new Known(path, upload));
    }

    private static List<String> fewest(List<String> paths, ToIntFunction<String> count) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        paths.forEach(path -> counts.put(path, count.applyAsInt(path)));
        int least = counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return paths.stream().filter(path -> counts.get(path) == least).toList();
    }

    private static List<String> named(String wanted) {
        List<String> all =
                Stream.concat(Shipped.paths().stream(), FormerFiles.paths().stream()).toList();
        List<String> exact =
                all.stream().filter(path -> ("/" + wanted).endsWith("/" + path)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        String name = wanted.substring(wanted.lastIndexOf('/') + 1);
        return all.stream()
                .filter(path -> path.endsWith("/" + name) || plain(path).endsWith("/" + name))
                .toList();
    }

    private static String plain(String path) {
        return path.replace(".drl.csv", ".csv");
    }

    private static List<String> sentenceFiles() {
        return RuleSource.all().stream()
                .filter(source -> !source.isTable())
                .map(RuleSource::path)
                .toList();
    }

    /** Tables whose header it has; a file of parameters may be any of them. */
    private static List<String> tables(Upload upload) {
        Reading<Grid> grid = GridReader.read(upload.name(), upload.bytes());
        List<String> header =
                grid.accepted() && !grid.value().rows().isEmpty()
                        ? grid.value().rows().get(0).texts()
                        : List.of();
        List<String> same = new ArrayList<>();
        for (String path : Shipped.paths().stream().filter(it -> it.endsWith(".csv")).toList()) {
            List<String> names = Column.of(path).stream().map(Column::name).toList();
            boolean table = names.isEmpty() ? header.contains("RuleSet") : names.equals(header);
            if (table) {
                same.add(path);
            }
        }
        return same.isEmpty() ? List.of("parameters/check.csv") : same;
    }

    /** How badly it fits by itself; for parameters, fewer codes in common fit worse. */
    private static int own(String path, Upload upload) {
        int strangers = Shipped.isParameters(path) ? strangers(path, upload) : 0;
        return RuleSource.at(path)
                .map(source -> RuleLanguage.read(source, upload, SHIPPED).problems().size())
                .orElse(strangers);
    }

    /** How badly it fits among the other files. */
    private static int problems(String path, Upload upload) {
        return RuleLanguage.check(Map.of(path, upload), false).problems().size();
    }

    private static int strangers(String path, Upload upload) {
        Reading<TableFile> read = TableFile.read(path, upload.name(), upload.bytes());
        if (!read.accepted()) {
            return 0;
        }
        Set<String> codes = new TreeSet<>(read.value().set("编号"));
        TableFile shipped = TableFile.read(path, path, Shipped.bytes(path)).require();
        codes.removeAll(shipped.set("编号"));
        return codes.size();
    }
}
