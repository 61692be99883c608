package org.yangguang.dr1.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.Drawing;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.DrawObject;

class MerkleTreeTest {

    @Property(tries = 200)
    void every_leaf_has_a_receipt_that_proves_it_and_no_other(
            @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(max = 69) int some) {
        int index = some % size;
        List<byte[]> leaves =
                IntStream.range(0, size).mapToObj(i -> ("leaf" + i).getBytes(UTF_8)).toList();
        MerkleTree tree = MerkleTree.of(leaves);
        MerkleReceipt receipt = tree.receipt(index);
        assertThat(receipt.proves(leaves.get(index), tree.root())).isTrue();
        assertThat(receipt.proves("another".getBytes(UTF_8), tree.root())).isFalse();
        assertThat(
                        new MerkleReceipt(index, size + 1, receipt.path())
                                .proves(leaves.get(index), "0"))
                .isFalse();
    }

    @Test
    void a_roster_has_the_tree_of_its_sorted_lines() {
        DrawObject a = Drawing.object("A", "S", 1);
        DrawObject b = Drawing.object("B", "S", 1);
        MerkleTree tree = MerkleTree.ofObjects(List.of(b, a));
        assertThat(tree.receipt(0).proves("A\tS\t1\t-\t-".getBytes(UTF_8), tree.root())).isTrue();
    }

    @Test
    void the_root_of_nothing_is_the_hash_of_nothing() {
        assertThat(MerkleTree.of(List.of()).root()).isEqualTo(DrawHash.SHA_256.of(""));
    }
}
