package org.yangguang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        return sources().stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > files)
                .map(folder -> root.relativize(folder.getKey()) + " (" + folder.getValue() + ")")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Java files of the product, without tests. */
    List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Whether something bears that name: a page by its address ({@code /draw/draw}, {@code /public/…}), a file or folder
     * by its path, a package or a type by as much of its name as tells it ({@code draw.change}, {@code Reports}).
     */
    boolean has(String name) {
        if (name.startsWith("/")) {
            Path pages = root.resolve("web/src/main/webapp");
            return name.endsWith("/…")
                    ? Files.isDirectory(pages.resolve(name.substring(1, name.length() - 2)))
                    : Files.exists(pages.resolve(name.substring(1) + ".xhtml"));
        }
        return Files.exists(root.resolve(name)) || isOfJava("/" + name.replace('.', '/'));
    }

    private boolean isOfJava(String name) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(Path::toString)
                    .filter(path -> path.contains("/src/"))
                    .filter(path -> path.contains("/java/org/yangguang/"))
                    .anyMatch(path -> path.endsWith(name) || path.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
