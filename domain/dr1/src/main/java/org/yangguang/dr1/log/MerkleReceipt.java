package org.yangguang.dr1.log;

import java.util.HexFormat;
import java.util.List;
import org.yangguang.dr1.file.Syntax;

/**
 * Proof that a line stands in a roster (DR1 3.9, RFC 6962 audit path).
 *
 * @param index of the leaf, from 0
 * @param size number of leaves
 * @param path hashes from the leaf's sibling upwards, 64 hexadecimal digits each
 */
public record MerkleReceipt(int index, int size, List<String> path) {

    public MerkleReceipt {
        path = List.copyOf(path);
    }

    /** Whether this leaf stands at the index of the tree with this root. */
    public boolean proves(byte[] leaf, String root) {
        boolean inTree = index >= 0 && index < size;
        if (!inTree
                || path.size() != depth(index, size)
                || !path.stream().allMatch(Syntax::isHex64)) {
            return false;
        }
        byte[] hash = climb(MerkleTree.leafHash(leaf), index, size, path);
        return HexFormat.of().formatHex(hash).equals(root);
    }

    private static int depth(int index, int size) {
        if (size == 1) {
            return 0;
        }
        int split = MerkleTree.split(size);
        return 1 + (index < split ? depth(index, split) : depth(index - split, size - split));
    }

    private static byte[] climb(byte[] leaf, int index, int size, List<String> path) {
        if (size == 1) {
            return leaf;
        }
        int split = MerkleTree.split(size);
        byte[] sibling = HexFormat.of().parseHex(path.get(path.size() - 1));
        List<String> below = path.subList(0, path.size() - 1);
        return index < split
                ? MerkleTree.nodeHash(climb(leaf, index, split, below), sibling)
                : MerkleTree.nodeHash(sibling, climb(leaf, index - split, size - split, below));
    }
}
