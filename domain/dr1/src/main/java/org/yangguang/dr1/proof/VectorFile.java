package org.yangguang.dr1.proof;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.yangguang.dr1.file.Json;
import org.yangguang.dr1.file.ProofRejected;

/** A file of published test vectors. */
record VectorFile(List<VectorFile.Vector> vectors) {

    /** What a vector demands; kinds that are not of DR1 itself are looked up among the services. */
    record Vector(String name, String kind, Map<String, Object> input, Map<String, Object> expect) {

        /** Whether recomputing gives exactly the fields expected. */
        boolean holds() {
            return recompute().equals(expect);
        }

        /** The recomputed fields, or the error code under {@code error}. */
        Map<String, Object> recompute() {
            try {
                return kindOf(kind)
                        .map(k -> k.recompute(input))
                        .orElse(Map.of("error", "nothing recomputes kind " + kind));
            } catch (ProofRejected rejected) {
                return Map.of("error", rejected.error().name());
            } catch (RuntimeException malformed) {
                return Map.of("error", "no input of a vector of this kind");
            }
        }
    }

    static VectorFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        Object vectors = Json.readObject(name, ProofDirectory.read(file)).get("vectors");
        E_FORMAT.unless(vectors instanceof List, "vectors", name);
        return new VectorFile(
                ((List<?>) vectors).stream().map(vector -> vector(name, vector)).toList());
    }

    private static Vector vector(String file, Object json) {
        boolean complete =
                json instanceof Map<?, ?> fields
                        && fields.get("name") instanceof String
                        && fields.get("kind") instanceof String
                        && fields.get("input") instanceof Map
                        && fields.get("expect") instanceof Map;
        E_FORMAT.unless(complete, "vectors", file);
        Map<String, Object> fields = fields(json);
        return new Vector(
                (String) fields.get("name"),
                (String) fields.get("kind"),
                fields(fields.get("input")),
                fields(fields.get("expect")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object json) {
        return (Map<String, Object>) json;
    }

    private static Optional<VectorKind> kindOf(String kind) {
        Stream<VectorKind> others =
                ServiceLoader.load(VectorKind.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(DrawVectors.ALL.stream(), others)
                .filter(k -> k.kind().equals(kind))
                .findFirst();
    }
}
