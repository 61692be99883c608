package org.yangguang.inspection.siterecord;

import java.util.Arrays;
import java.util.Objects;
import org.yangguang.inspection.siterecord.SiteRecordRules.SignatureEmpty;

/**
 * A signature drawn on the screen.
 *
 * @param textSha256 hash of the text that was on the screen while it was drawn
 * @param strokes the strokes as JSON: a list of lists of points with time; at most 500 000 characters
 * @param png the picture of the strokes, at most 500 000 bytes
 */
public record DrawnSignature(String textSha256, String strokes, byte[] png) {

    private static final int MAX = 500_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    public DrawnSignature {
        boolean drawn = strokes != null && strokes.contains("[[") && strokes.length() <= MAX;
        if (!drawn || png == null || png.length > MAX || !isPng(png)) {
            throw new SignatureEmpty();
        }
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnSignature that
                && Objects.equals(textSha256, that.textSha256)
                && strokes.equals(that.strokes)
                && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Objects.hash(textSha256, strokes, Arrays.hashCode(png));
    }

    @Override
    public String toString() {
        return "signature under " + textSha256;
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }
}
