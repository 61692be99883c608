package org.yangguang.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.yangguang.document.DocumentRules.CharacterWithoutFont;
import org.yangguang.document.DocumentRules.NoFontInstalled;

/** The fonts at hand: the configured folder's before the system's, those with Chinese characters first. */
final class FontShelf {

    private static final Predicate<Face> CHINESE = face -> face.holds('的');

    private final Path folder;
    private final boolean withSystem;
    private final Map<Path, List<Face>> read = new ConcurrentHashMap<>();

    private FontShelf(Path folder, boolean withSystem) {
        this.folder = folder;
        this.withSystem = withSystem;
    }

    /** Only what lies in a folder. */
    static FontShelf of(Path folder) {
        return new FontShelf(folder, false);
    }

    /** A folder, which may be null, and then the system's fonts. */
    static FontShelf before(Path folder) {
        return new FontShelf(folder, true);
    }

    /**
     * The faces, in shelf order, that together hold every character; {@link NoFontInstalled} when no face holds
     * Chinese at all, {@link CharacterWithoutFont} when some character is in no face.
     */
    List<Face> facesFor(Set<Integer> characters) {
        Set<Integer> missing = new LinkedHashSet<>(characters);
        List<Face> chosen = new ArrayList<>();
        chineseFirst()
                .takeWhile(face -> !missing.isEmpty())
                .filter(face -> missing.removeIf(face::holds))
                .forEach(chosen::add);
        if (missing.isEmpty()) {
            return chosen;
        }
        if (chosen.stream().noneMatch(CHINESE)) {
            throw new NoFontInstalled();
        }
        throw new CharacterWithoutFont(List.copyOf(missing));
    }

    private Stream<Face> chineseFirst() {
        return Stream.concat(faces().filter(CHINESE), faces().filter(CHINESE.negate()));
    }

    /** Read file by file as they are asked for: the first Chinese face is usually enough. */
    private Stream<Face> faces() {
        return Stream.concat(
                        folder == null
                                ? Stream.empty()
                                : files(new FontFileFinder().find(folder.toString())),
                        withSystem ? files(new FontFileFinder().find()) : Stream.empty())
                .flatMap(file -> read.computeIfAbsent(file, Face::in).stream());
    }

    private static Stream<Path> files(List<URI> found) {
        return found.stream().map(Path::of).sorted();
    }
}
