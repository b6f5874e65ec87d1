// en: copies the two parts of both lists for each node, which on a path is nearly all of them each time
// zh: 为每个节点把两个列表的左右两段各抄一份，在一条链上几乎每次都抄全部
// property: rebuildCostsAsMuchAsThereAreNodes
// grows: n²
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private record Part(TreeNode parent, boolean right, List<Integer> preorder, List<Integer> inorder, int from) {}

    @Override
    public void rebuild(List<Integer> preorder, List<Integer> inorder) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < inorder.size(); i++) {
            places.put(inorder.get(i), i);
        }
        root = null;
        Deque<Part> parts = new ArrayDeque<>();
        parts.push(new Part(null, false, preorder, inorder, 0));
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            int size = part.preorder().size();
            if (size == 0) {
                continue;
            }
            TreeNode node = new TreeNode(part.preorder().get(0));
            if (part.parent() == null) {
                root = node;
            } else if (part.right()) {
                part.parent().right = node;
            } else {
                part.parent().left = node;
            }
            int left = places.get(node.value) - part.from();
            parts.push(new Part(node, true, copy(part.preorder(), left + 1, size), copy(part.inorder(), left + 1, size),
                    part.from() + left + 1));
            parts.push(new Part(node, false, copy(part.preorder(), 1, left + 1), copy(part.inorder(), 0, left),
                    part.from()));
        }
    }

    private static List<Integer> copy(List<Integer> list, int from, int to) {
        return new ArrayList<>(list.subList(from, to));
    }

    @Override
    public List<Integer> tree() {
        return TreeNode.write(root);
    }
}
