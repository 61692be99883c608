package org.yangguang.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files of the product as a newcomer finds them, by folder. */
record SourceTree(Path root) {

    static SourceTree ofTheProduct() {
        return new SourceTree(Path.of(".."));
    }

    /** {@code folder (files)} of every Java package with more files than that. */
    Set<String> packagesAbove(int files) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(folder -> folder.getValue() > files)
                    .map(
                            folder ->
                                    root.relativize(folder.getKey())
                                            + " ("
                                            + folder.getValue()
                                            + ")")
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
