package org.yangguang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.frozen.DrawInput;

/**
 * Draws once in a virtual machine that has done nothing before, from the bytes of the files to the
 * hash of the result, and prints both times and the hash.
 */
final class FreshDraw {

    private FreshDraw() {}

    /**
     * What it took.
     *
     * @param wall seconds on the wall
     * @param processors seconds of all processors: of the draw, the compiler and the collector
     */
    record Time(double wall, double processors) {

        static final Time ENDLESS = new Time(Double.MAX_VALUE, Double.MAX_VALUE);

        /** Reads what the program printed; the hash must be the one expected. */
        static Time parse(String printed, String hash) {
            String[] words = printed.split(" ");
            if (!words[2].equals(hash)) {
                throw new IllegalStateException("another result: " + printed);
            }
            return new Time(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
        }

        /** On a busy machine the wall counts the neighbours; the processors count too much then. */
        double seconds() {
            return Math.min(wall, processors);
        }

        Time orShorter(Time other) {
            return seconds() <= other.seconds() ? this : other;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "wall %.2f s, processors %.2f s", wall, processors);
        }
    }

    /** The argument is the directory of {@link SampleDraw#publish}. */
    public static void main(String[] arguments) throws IOException {
        DrawInput input = SampleDraw.read(Path.of(arguments[0]));
        long wall = System.nanoTime();
        long processors = processorsAtWork();
        String hash = Dr1.draw(input).result().hash();
        processors = processorsAtWork() - processors;
        wall = System.nanoTime() - wall;
        System.out.println(wall / 1e9 + " " + processors / 1e9 + " " + hash);
    }

    private static long processorsAtWork() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
