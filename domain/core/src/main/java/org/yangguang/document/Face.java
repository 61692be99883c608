package org.yangguang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** One TrueType face of a font file and the characters it holds; its outlines are read anew for each document. */
record Face(Path file, String name, CmapLookup characters) {

    private static final int RESTRICTED = 0x0002;
    private static final int BITMAPS_ONLY = 0x0200;

    boolean holds(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** The faces of a file that a PDF may embed; none when the file is damaged or holds other outlines. */
    static List<Face> in(Path file) {
        List<Face> faces = new ArrayList<>();
        try {
            if (isCollection(file)) {
                try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
                    collection.processAllFonts(font -> add(faces, file, font));
                }
            } else {
                try (TrueTypeFont font = parse(file)) {
                    add(faces, file, font);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            // a broken font somewhere in the system must not stop a document that others can write
            return List.of();
        }
        return List.copyOf(faces);
    }

    /** The opened outlines; closing them closes the file. */
    Outlines open() {
        try {
            if (isCollection(file)) {
                TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
                return new Outlines(collection.getFontByName(name), collection);
            }
            TrueTypeFont font = parse(file);
            return new Outlines(font, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Face> faces, Path file, TrueTypeFont font) throws IOException {
        if (font.getTableMap().containsKey("glyf") && mayBeEmbedded(font)) {
            faces.add(new Face(file, font.getName(), font.getUnicodeCmapLookup()));
        }
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        return os2 == null
                || (os2.getFsType() & 0x000F) != RESTRICTED
                        && (os2.getFsType() & BITMAPS_ONLY) == 0;
    }

    private static boolean isCollection(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }

    private static TrueTypeFont parse(Path file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }
}
