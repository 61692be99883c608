package org.yangguang.dr1.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.DrawObject;

/**
 * RFC 6962 tree over the lines of a roster that may not be published: an enterprise gets its line
 * and a receipt (DR1 3.9).
 *
 * <p>Always SHA-256. The root of no leaves is the hash of nothing.
 */
public final class MerkleTree {

    private final List<byte[]> leafHashes;

    private MerkleTree(List<byte[]> leafHashes) {
        this.leafHashes = leafHashes;
    }

    /** The tree over these leaves, in this order. */
    public static MerkleTree of(List<byte[]> leaves) {
        return new MerkleTree(leaves.stream().map(MerkleTree::leafHash).toList());
    }

    /** The tree over the lines of objects.txt, for {@code x-objects-merkle}. */
    public static MerkleTree ofObjects(Collection<DrawObject> objects) {
        return of(
                objects.stream()
                        .sorted(DrawObject.BY_KEY)
                        .map(object -> object.toString().getBytes(ISO_8859_1))
                        .toList());
    }

    /** 64 lowercase hexadecimal digits. */
    public String root() {
        return hex(root(leafHashes));
    }

    /**
     * The receipt of one leaf.
     *
     * @param index from 0
     */
    public MerkleReceipt receipt(int index) {
        List<String> path = new ArrayList<>();
        collect(index, leafHashes, path);
        return new MerkleReceipt(index, leafHashes.size(), path);
    }

    private static void collect(int index, List<byte[]> hashes, List<String> path) {
        if (hashes.size() <= 1) {
            return;
        }
        int split = split(hashes.size());
        List<byte[]> left = hashes.subList(0, split);
        List<byte[]> right = hashes.subList(split, hashes.size());
        if (index < split) {
            collect(index, left, path);
            path.add(hex(root(right)));
        } else {
            collect(index - split, right, path);
            path.add(hex(root(left)));
        }
    }

    private static byte[] root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return DrawHash.SHA_256.digest().digest();
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int split = split(hashes.size());
        return nodeHash(root(hashes.subList(0, split)), root(hashes.subList(split, hashes.size())));
    }

    /** The largest power of two below n, for n ≥ 2. */
    static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    static byte[] leafHash(byte[] leaf) {
        MessageDigest digest = DrawHash.SHA_256.digest();
        digest.update((byte) 0);
        return digest.digest(leaf);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        MessageDigest digest = DrawHash.SHA_256.digest();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
