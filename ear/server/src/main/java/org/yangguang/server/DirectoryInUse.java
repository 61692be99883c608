package org.yangguang.server;

import java.nio.file.Path;

/** Another running product keeps its data in this directory. */
final class DirectoryInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryInUse(Path path) {
        super(
                "Another Yangguang runs on "
                        + path
                        + ". Stop it first, or choose another directory with --data."
                        + " 该目录正被另一个运行中的系统使用，请先停止它，或用 --data 另选目录。");
    }
}
