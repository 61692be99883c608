package org.yangguang.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yangguang.document.DocumentRules.CharacterWithoutFont;
import org.yangguang.kernel.Shared;
import org.yangguang.platform.settings.Settings;

/**
 * 打印: writes a sheet as PDF with its fonts embedded. Fonts come from the folder that is set and then
 * from the system; what they do not hold is named in {@link CharacterWithoutFont}, never drawn as a box.
 */
@ApplicationScoped
@Shared(because = "sets the papers of every context")
public class Printer {

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private FontShelf shelf;

    /** Without fonts until {@link #useFontsOf} gives those of this installation. */
    public Printer() {}

    Printer(FontShelf shelf) {
        this.shelf = shelf;
    }

    @Inject
    void useFontsOf(Settings settings) {
        shelf = FontShelf.before(settings.fonts().orElse(null));
    }

    /** The PDF of a {@link Sheet#xhtml() sheet}. */
    public byte[] pdf(String xhtml) {
        Document sheet = Xhtml.parse(xhtml);
        List<Outlines> fonts =
                shelf.facesFor(charactersOf(Xhtml.textOf(sheet))).stream().map(Face::open).toList();
        try (PDDocument pdf = new PDDocument()) {
            return write(sheet, fonts, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.forEach(Outlines::close);
        }
    }

    private static byte[] write(Document sheet, List<Outlines> fonts, PDDocument pdf)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf).toStream(bytes).withProducer("Yangguang");
        List<String> families = new ArrayList<>();
        for (Outlines font : fonts) {
            String family = "face" + families.size();
            builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, font.font(), true)), family);
            families.add(family);
        }
        useFamilies(sheet, families);
        builder.withW3cDocument(sheet, null).run();
        return bytes.toByteArray();
    }

    private static void useFamilies(Document sheet, List<String> families) {
        Element style = sheet.createElement("style");
        style.setTextContent("body { font-family: " + String.join(", ", families) + " }");
        sheet.getElementsByTagName("head").item(0).appendChild(style);
    }

    /** What must have a glyph: not spaces, controls or joiners, but always the page number's characters. */
    private static Set<Integer> charactersOf(String text) {
        return IntStream.concat("—0123456789".codePoints(), text.codePoints())
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
