package org.yangguang.kernel;

import java.util.List;

/**
 * Something a person did that must stay traceable (S19, S26). Every write of a boundary fires one
 * as a CDI event; the archive stores it in the same transaction, append-only.
 *
 * <p>The sentence shown on timelines is {@code act.<ClassSimpleName>} of the context's text bundle
 * ({@code <context>.act.<ClassSimpleName>}), filled with {@link #details()}.
 */
public interface Act {

    /** Who may read the entry before publication. */
    enum Secrecy {
        /** May be read by the public once its subject is public. */
        OPEN,
        /** Staff only. */
        INTERNAL,
        /**
         * Need to know (S15): the actor, the persons named in {@link #about()}, and the auditor.
         */
        SEALED
    }

    /** What the act is about, at least one reference. */
    List<Ref> about();

    /**
     * Values for the placeholders of the sentence, in order; no secrets, no personal data beyond
     * names.
     */
    List<String> details();

    /**
     * The login of the person on whose decision the act was done, or {@code null} when the actor
     * decided.
     */
    default String decidedBy() {
        return null;
    }

    default Secrecy secrecy() {
        return Secrecy.INTERNAL;
    }

    /**
     * A stable reference: kind ({@code subject}, {@code task}, {@code person}, {@code draw} …) and
     * id.
     */
    record Ref(String kind, String id) {
        public static Ref of(String kind, Object id) {
            return new Ref(kind, String.valueOf(id));
        }

        public static Ref person(String login) {
            return new Ref("person", login);
        }

        public static Ref subject(Object id) {
            return of("subject", id);
        }

        @Override
        public String toString() {
            return kind + ":" + id;
        }
    }
}
