package org.yangguang.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The fictional sample year's files, as a person would hand them in. */
final class SampleFiles {

    private static final String FOLDER = "/samples/";

    private SampleFiles() {}

    static byte[] bytes(String name) {
        try (InputStream in = SampleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> rows(String name) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(
                            new InputStreamReader(
                                    new ByteArrayInputStream(bytes(name)), StandardCharsets.UTF_8))
                    .stream()
                    .map(CSVRecord::toMap)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A .zip of those of the files that the folder holds: not every data set has a row in the sample year. */
    static byte[] zip(String folder, List<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                if (SampleFiles.class.getResource(FOLDER + folder + "/" + name) == null) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(folder + "/" + name));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
