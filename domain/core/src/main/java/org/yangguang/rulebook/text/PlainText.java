package org.yangguang.rulebook.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yangguang.rulebook.text.TextRules.StatuteFileNotPlainText;

/** The text of an uploaded file: UTF-8, with or without byte order mark, or GB18030. */
public final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    /** Its text with line feeds only; {@link StatuteFileNotPlainText} when it is another kind of file. */
    public static String of(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".txt") && !name.endsWith(".md")) {
            throw new StatuteFileNotPlainText(fileName);
        }
        return List.of(StandardCharsets.UTF_8, GB18030).stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst()
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
                .orElseThrow(() -> new StatuteFileNotPlainText(fileName));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
