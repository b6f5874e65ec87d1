import java.util.List;

/// Tells which node of a cluster is responsible for a key, so that when a node comes or goes few keys change hands.
///
/// Positions 0 to `positions - 1` form a ring: after the last comes the first, and *clockwise* means towards larger
/// positions. A node of weight `w` has `w * pointsPerWeight` points on the ring. Point `i`, counted from 0, lies at
/// `position(node + "#" + i, positions)`. A key lies at `position(key, positions)`.
///
/// **The owner of a key is the node whose point is met first, going clockwise from the key's position, that position
/// included.** Where points of several nodes share a position, they are met in the order of the nodes' names
/// ([String#compareTo]).
///
/// `MyHashRing` has the public constructor `MyHashRing(int positions, int pointsPerWeight)`, which makes a ring without
/// nodes. Arguments are never null and always within the limits of the statement. One thread at a time calls a ring.
public interface HashRing {

    /// Puts `node` on the ring with this weight. A node that is on the ring already has the new weight from now on, as
    /// if it had been removed first.
    void add(String node, int weight);

    /// Takes `node` off the ring.
    ///
    /// @return whether it was there
    boolean remove(String node);

    /// The node that is responsible for `key`; null when the ring has no node. Takes O(log n) time on a ring of n
    /// points.
    String owner(String key);

    /// The first `count` *different* nodes that are met, going clockwise from the key's position, in that order: the
    /// owner first. All nodes, if there are fewer.
    List<String> owners(String key, int count);

    /// How many of the ring's positions belong to `node`: a key at one of them has it for its owner. 0 for a node that
    /// is not on the ring.
    int share(String node);

    /// Where `text` lies on a ring: 0 to `positions - 1`, the same on every machine, and spread well even over texts
    /// that differ in one character only.
    ///
    /// It is 64-bit FNV-1a, stirred at the end as in MurmurHash3 so that each bit of the text acts on all bits of the
    /// result. Not a defence against somebody who chooses the texts.
    static int position(String text, int positions) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return Math.floorMod(hash ^ hash >>> 33, positions);
    }
}
