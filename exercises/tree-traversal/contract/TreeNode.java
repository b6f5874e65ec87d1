import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A node of a binary tree. The tree itself is its root, or null when it is empty.
///
/// On its way to and from your class a tree is written as a list, level by level and from left to right. A missing child
/// is written as null, the children of a missing child are not written at all, and nulls at the end are left out:
///
/// ```text
///      1
///     / \          [1, 2, 3, null, 4, 5]
///    2   3
///     \  /
///     4  5
/// ```
public final class TreeNode {

    /// How many nodes a tree may have. Whoever meets more of them is going round in circles.
    private static final int NODES_MAX = 30_000;

    public final int value;
    public TreeNode left;
    public TreeNode right;

    public TreeNode(int value) {
        this.value = value;
    }

    /// The root of the tree that is written as `tree`; null for the empty list.
    public static TreeNode read(List<Integer> tree) {
        if (tree.isEmpty()) {
            return null;
        }
        TreeNode root = new TreeNode(tree.getFirst());
        Queue<TreeNode> parents = new ArrayDeque<>();
        parents.add(root);
        for (int i = 1; i < tree.size(); i += 2) {
            TreeNode parent = parents.remove();
            parent.left = child(tree, i, parents);
            parent.right = child(tree, i + 1, parents);
        }
        return root;
    }

    /// The tree with this root as a list.
    ///
    /// @throws IllegalStateException if it is no tree, because it has more than 30,000 nodes: most likely some node is reached on two ways
    public static List<Integer> write(TreeNode root) {
        List<Integer> tree = new ArrayList<>();
        if (root == null) {
            return tree;
        }
        Queue<TreeNode> parents = new ArrayDeque<>();
        tree.add(root.value);
        parents.add(root);
        int written = 1;
        while (!parents.isEmpty()) {
            TreeNode parent = parents.remove();
            for (TreeNode child : new TreeNode[]{parent.left, parent.right}) {
                tree.add(child == null ? null : Integer.valueOf(child.value));
                if (child != null) {
                    parents.add(child);
                    if (++written > NODES_MAX) {
                        throw new IllegalStateException("this is no tree: some node is reached on two ways");
                    }
                }
            }
        }
        while (tree.getLast() == null) {
            tree.removeLast();
        }
        return tree;
    }

    private static TreeNode child(List<Integer> tree, int index, Queue<TreeNode> parents) {
        if (index >= tree.size() || tree.get(index) == null) {
            return null;
        }
        TreeNode child = new TreeNode(tree.get(index));
        parents.add(child);
        return child;
    }
}
