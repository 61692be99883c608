package org.yangguang.rules.worker;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One message between the server and a worker: a mark, a nonce that only this conversation has, the
 * length, the text, and the nonce again. The exit code of a worker says nothing; a frame that does
 * not end as it began is no answer.
 */
record Frame(String nonce, String text) {

    private static final String MARK = "YANGGUANG-RULES-1";
    private static final int LONGEST_LINE = 100;

    void write(OutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(line(MARK + " " + nonce + " " + bytes.length));
        out.write(bytes);
        out.write(line("\nEND " + nonce));
        out.flush();
    }

    /**
     * Reads the one frame a stream consists of.
     *
     * @param longest bytes of text at most
     * @throws IOException when it is longer, cut off, or anything stands before or after it
     */
    static Frame read(InputStream in, int longest) throws IOException {
        String[] head = readLine(in).split(" ");
        if (head.length != 3 || !head[0].equals(MARK) || !head[2].matches("[0-9]{1,9}")) {
            throw new IOException("no frame");
        }
        int length = Integer.parseInt(head[2]);
        if (length > longest) {
            throw new IOException("frame too long");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length || in.read() != '\n') {
            throw new EOFException("frame cut off");
        }
        if (!readLine(in).equals("END " + head[1]) || in.read() >= 0) {
            throw new IOException("frame without its end");
        }
        return new Frame(head[1], new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("line cut off");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
