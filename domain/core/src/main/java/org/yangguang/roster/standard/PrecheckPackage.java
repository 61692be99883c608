package org.yangguang.roster.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.platform.Wording;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.platform.sheet.Sheets;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.rules.check.CheckRules;

/**
 * {@code precheck PACKAGE.zip} prints the machine pre-check of every section of a package of data
 * sets as CSV; what could not be used goes to the error stream. Exit code 0 = everything was used,
 * 1 = something was left out, 2 = the package cannot be used. Speaks Chinese, or English where the
 * locale is English.
 */
public final class PrecheckPackage {

    private static final int CLEAN = 0;
    private static final int LEFT_OUT = 1;
    private static final int UNUSABLE = 2;
    private static final int SHOWN = 200;

    /** More than the server takes in one import: a file on disk waits for nobody. */
    private static final SheetLimits LIMITS = new SheetLimits(512L << 20, 5_000_000);

    private final PrintStream out;
    private final PrintStream notes;
    private final Wording texts;

    /** Prints lines to {@code out} and notes to {@code notes}. */
    public PrecheckPackage(PrintStream out, PrintStream notes, Locale locale) {
        this.out = out;
        this.notes = notes;
        this.texts = Wording.beside(PrecheckPackage.class, "precheck", locale);
    }

    /** The program; prints UTF-8 whatever the terminal is said to understand. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream notes = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int code = new PrecheckPackage(out, notes, Locale.getDefault()).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    /** What the program does, with its exit code. */
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
            return refuse("usage");
        }
        Path file = Path.of(arguments.get(0));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("missing", file);
        }
        try {
            return print(file, mappings());
        } catch (UnreadableSheet e) {
            return refuse("unreadable." + e.reason(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int print(Path file, List<Mapping> mappings) throws IOException, UnreadableSheet {
        CodeLists codes = new CodeLists(resource("codes.csv"));
        PackageRecords records = new PackageRecords(mappings, codes);
        Sheets.read(file, LIMITS, records);
        records.noteReferences();
        if (records.tenderProjects().isEmpty()) {
            note(records.slips());
            return refuse("empty", file);
        }
        CheckRules rules = new CheckRules();
        Precheck precheck = new Precheck(mappings, StateCouncilCalendar.published());
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("tender_project_code", "section_code", "item", "status", "reason");
            for (String project : records.tenderProjects()) {
                for (String section : records.sections(project)) {
                    TenderRecords own = records.ofSection(section);
                    var tender = new TenderFactsReader(mappings, codes, own).tender(project);
                    rules.doubts(tender).forEach(d -> say("doubt", project, section, d.text()));
                    for (Precheck.Line line : precheck.of(tender)) {
                        String reason = line.reason() + "〔" + line.basis() + "〕";
                        csv.printRecord(project, section, line.item(), line.status(), reason);
                    }
                }
            }
        }
        note(records.slips());
        return records.slips().isEmpty() ? CLEAN : LEFT_OUT;
    }

    private void note(List<PackageRecords.Slip> slips) {
        slips.stream()
                .limit(SHOWN)
                .forEach(s -> say(s.key(), s.part(), s.line(), s.column(), s.value()));
        if (slips.size() > SHOWN) {
            say("more", slips.size() - SHOWN);
        }
    }

    private int refuse(String key, Object... arguments) {
        notes.print("✗ ");
        say(key, arguments);
        return UNUSABLE;
    }

    private void say(String key, Object... arguments) {
        notes.println(texts.of(key, Stream.of(arguments).map(String::valueOf).toArray()));
    }

    private static List<Mapping> mappings() throws IOException {
        return resource("mapping.csv").stream().map(Mapping::of).toList();
    }

    private static List<java.util.Map<String, String>> resource(String name) throws IOException {
        return CsvTable.resource(PrecheckPackage.class, "/samples/" + name);
    }
}
