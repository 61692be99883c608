package org.yangguang.rules.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Programs in the place of a worker that do what a draft that got through both gates might do. */
final class Misbehaving {

    private Misbehaving() {}

    /** Never answers. */
    static final class Hanging {
        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    /** Takes all memory there is. */
    static final class Growing {
        public static void main(String[] arguments) {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    /** Uses all processor time there is. */
    static final class Spinning {
        public static void main(String[] arguments) {
            long turns = 0;
            while (turns >= 0) {
                turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
            }
        }
    }

    /** Writes without end. */
    static final class Flooding {
        public static void main(String[] arguments) {
            while (true) {
                System.out.println("END ".repeat(1_000));
            }
        }
    }

    /** Ends as if all were well, without a word. */
    static final class Leaving {
        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Answers “accepted” with a nonce of its own. */
    static final class Forging {
        public static void main(String[] arguments) throws IOException {
            String text = new Lines().add("hash", "0").text();
            new Frame("00000000000000000000000000000000", text).write(System.out);
        }
    }

    /** Answers rightly, and writes one more end mark behind it. */
    static final class Adding {
        public static void main(String[] arguments) throws IOException {
            Frame request = Frame.read(System.in, 1 << 20);
            new Frame(request.nonce(), new Lines().add("hash", "0").text()).write(System.out);
            System.out.println("END " + request.nonce());
        }
    }

    /** Answers rightly, with a class of the product among those it says it compiled. */
    static final class Replacing {
        public static void main(String[] arguments) throws IOException {
            Frame request = Frame.read(System.in, 1 << 20);
            String name = "org/yangguang/rules/engine/Situation.class";
            Lines answer = new Lines().add("hash", "0").add("class", name, "AA");
            new Frame(request.nonce(), answer.text()).write(System.out);
        }
    }

    /** Begins an answer and breaks off. */
    static final class Breaking {
        public static void main(String[] arguments) throws IOException {
            Frame request = Frame.read(System.in, 1 << 20);
            String head = "YANGGUANG-RULES-1 " + request.nonce() + " 100\n.aGFzaA .MA\n";
            System.out.write(head.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    /** Tries to get out, and answers with what it could do. */
    static final class Escaping {
        public static void main(String[] arguments) throws IOException {
            Frame request = Frame.read(System.in, 1 << 20);
            Lines answer = new Lines().add("hash", String.join(" ", Escapes.possible()));
            new Frame(request.nonce(), answer.text()).write(System.out);
        }
    }
}
