import java.util.List;

/// Visits the nodes of a binary tree in several orders. Not written yet: it is yours.
public final class MyTreeTraversal implements TreeTraversal {

    private TreeNode root;

    public MyTreeTraversal(List<Integer> tree) {
        root = TreeNode.read(tree);
    }

    @Override
    public List<Integer> preorder() {
        throw new UnsupportedOperationException("preorder is not written yet");
    }

    @Override
    public List<Integer> inorder() {
        throw new UnsupportedOperationException("inorder is not written yet");
    }

    @Override
    public List<Integer> postorder() {
        throw new UnsupportedOperationException("postorder is not written yet");
    }

    @Override
    public List<List<Integer>> levels() {
        throw new UnsupportedOperationException("levels is not written yet");
    }

    @Override
    public List<Integer> morris() {
        throw new UnsupportedOperationException("morris is not written yet");
    }

    @Override
    public void rebuild(List<Integer> preorder, List<Integer> inorder) {
        throw new UnsupportedOperationException("rebuild is not written yet");
    }

    @Override
    public List<Integer> tree() {
        return TreeNode.write(root);
    }
}
