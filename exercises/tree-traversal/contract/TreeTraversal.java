import java.util.List;

/// The ways to visit all nodes of a binary tree, and a way back from their answers to the tree.
///
/// `MyTreeTraversal` has the public constructor `MyTreeTraversal(List<Integer> tree)`, which takes the tree in the form
/// that [TreeNode#read] reads. A tree has at most 30,000 nodes and any shape, so a path may be 30,000 nodes long too.
/// Only [#rebuild] may change the tree. One thread at a time calls.
public interface TreeTraversal {

    /// The values of a node, then of all nodes to its left, then of all to its right, for each node.
    List<Integer> preorder();

    /// The values of all nodes to the left of a node, then of itself, then of all to its right, for each node.
    List<Integer> inorder();

    /// The values of all nodes to the left of a node, then of all to its right, then of itself, for each node.
    List<Integer> postorder();

    /// The values of each level from left to right, the root's level first.
    List<List<Integer>> levels();

    /// The same as [#inorder], but with no memory beside the answer that grows with the tree: links into the tree
    /// itself show the way back, and are taken out again (Morris, 1979).
    List<Integer> morris();

    /// Forgets the tree and takes the one in its place that has this preorder and this inorder. They belong to one tree,
    /// all of whose values are different.
    void rebuild(List<Integer> preorder, List<Integer> inorder);

    /// The tree as it is now, in the form that [TreeNode#write] writes.
    List<Integer> tree();
}
