// en: ignores the inorder and inserts the values of the preorder into a search tree
// zh: 不看中序，把前序的值依次插入一棵搜索树
// property: rebuildIsTheWayBack
// calls: 2
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public final class MyTreeTraversal implements TreeTraversal {

    private TreeNode root;

    public MyTreeTraversal(List<Integer> tree) {
        root = TreeNode.read(tree);
    }

    @Override
    public List<Integer> preorder() {
        List<Integer> values = new ArrayList<>();
        Deque<TreeNode> stack = new ArrayDeque<>();
        if (root != null) {
            stack.push(root);
        }
        while (!stack.isEmpty()) {
            TreeNode node = stack.pop();
            values.add(node.value);
            if (node.right != null) {
                stack.push(node.right);
            }
            if (node.left != null) {
                stack.push(node.left);
            }
        }
        return values;
    }

    @Override
    public List<Integer> inorder() {
        List<Integer> values = new ArrayList<>();
        Deque<TreeNode> stack = new ArrayDeque<>();
        TreeNode node = root;
        while (node != null || !stack.isEmpty()) {
            while (node != null) {
                stack.push(node);
                node = node.left;
            }
            TreeNode top = stack.pop();
            values.add(top.value);
            node = top.right;
        }
        return values;
    }

    @Override
    public List<Integer> postorder() {
        List<Integer> values = new ArrayList<>();
        Deque<TreeNode> stack = new ArrayDeque<>();
        TreeNode node = root;
        TreeNode last = null;
        while (node != null || !stack.isEmpty()) {
            while (node != null) {
                stack.push(node);
                node = node.left;
            }
            TreeNode top = stack.peek();
            if (top.right != null && top.right != last) {
                node = top.right;
            } else {
                last = stack.pop();
                values.add(last.value);
            }
        }
        return values;
    }

    @Override
    public List<List<Integer>> levels() {
        List<List<Integer>> levels = new ArrayList<>();
        Deque<TreeNode> queue = new ArrayDeque<>();
        if (root != null) {
            queue.add(root);
        }
        while (!queue.isEmpty()) {
            List<Integer> level = new ArrayList<>();
            int width = queue.size();
            for (int i = 0; i < width; i++) {
                TreeNode node = queue.remove();
                level.add(node.value);
                if (node.left != null) {
                    queue.add(node.left);
                }
                if (node.right != null) {
                    queue.add(node.right);
                }
            }
            levels.add(level);
        }
        return levels;
    }

    @Override
    public List<Integer> morris() {
        List<Integer> values = new ArrayList<>();
        TreeNode node = root;
        while (node != null) {
            if (node.left == null) {
                values.add(node.value);
                node = node.right;
                continue;
            }
            TreeNode before = node.left;
            while (before.right != null && before.right != node) {
                before = before.right;
            }
            if (before.right == null) {
                before.right = node;
                node = node.left;
            } else {
                before.right = null;
                values.add(node.value);
                node = node.right;
            }
        }
        return values;
    }

    @Override
    public void rebuild(List<Integer> preorder, List<Integer> inorder) {
        root = null;
        for (int value : preorder) {
            root = insert(root, value);
        }
    }

    private static TreeNode insert(TreeNode node, int value) {
        if (node == null) {
            return new TreeNode(value);
        }
        if (value < node.value) {
            node.left = insert(node.left, value);
        } else {
            node.right = insert(node.right, value);
        }
        return node;
    }

    @Override
    public List<Integer> tree() {
        return TreeNode.write(root);
    }
}
