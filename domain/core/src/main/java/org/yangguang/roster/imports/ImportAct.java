package org.yangguang.roster.imports;

import java.util.List;
import org.yangguang.kernel.Act;

/** The story of an import. */
public sealed interface ImportAct extends Act {

    /** A file was handed in for import. */
    record ImportUploaded(long batch, String fileName) implements ImportAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("import", batch));
        }

        @Override
        public List<String> details() {
            return List.of(fileName);
        }
    }

    /** The good rows of a checked import were accepted. */
    record ImportApproved(long batch, String fileName, int rows) implements ImportAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("import", batch));
        }

        @Override
        public List<String> details() {
            return List.of(fileName, String.valueOf(rows));
        }
    }

    /** A whole import was taken back. */
    record ImportUndone(long batch, String fileName, String reason) implements ImportAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("import", batch));
        }

        @Override
        public List<String> details() {
            return List.of(fileName, reason);
        }
    }
}
