package org.yangguang.planted;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.RuleBroken;

/** One class for every rule that looks at one class alone. */
final class Offences {

    private Offences() {}

    static final class WallClock {
        Instant now() {
            return Instant.now();
        }
    }

    @Stateless
    static class OpenToEverybody {}

    static final class Setter {
        void setAnything(String value) {}
    }

    static final class NoBean {
        @PersistenceContext EntityManager entities;
    }

    static final class PloughException extends RuleBroken {}

    static final class Dice {
        int thrown(Random random) {
            return random.nextInt(6);
        }
    }

    record Told(List<Act.Ref> about) implements Act {
        @Override
        public List<String> details() {
            return List.of();
        }
    }
}
