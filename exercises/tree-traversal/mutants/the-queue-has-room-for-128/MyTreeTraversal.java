// en: the queue is a ring with room for 128 nodes, and drops those that do not fit
// zh: 队列是一个只能放 128 个节点的环，放不下的节点就丢掉
// property: levelsCostAsMuchAsThereAreNodes
// calls: 1
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyTreeTraversal implements TreeTraversal {

    private static final int ROOM = 128;

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
        TreeNode[] ring = new TreeNode[ROOM];
        int first = 0;
        int waiting = 0;
        if (root != null) {
            ring[waiting++] = root;
        }
        while (waiting > 0) {
            List<Integer> level = new ArrayList<>();
            for (int left = waiting; left > 0; left--) {
                TreeNode node = ring[first];
                first = (first + 1) % ROOM;
                waiting--;
                level.add(node.value);
                for (TreeNode child : Arrays.asList(node.left, node.right)) {
                    if (child != null && waiting < ROOM) {
                        ring[(first + waiting++) % ROOM] = child;
                    }
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
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < inorder.size(); i++) {
            places.put(inorder.get(i), i);
        }
        Deque<TreeNode> open = new ArrayDeque<>();
        root = null;
        for (int value : preorder) {
            TreeNode node = new TreeNode(value);
            TreeNode parent = null;
            while (!open.isEmpty() && places.get(open.peek().value) < places.get(value)) {
                parent = open.pop();
            }
            if (parent != null) {
                parent.right = node;
            } else if (!open.isEmpty()) {
                open.peek().left = node;
            } else {
                root = node;
            }
            open.push(node);
        }
    }

    @Override
    public List<Integer> tree() {
        return TreeNode.write(root);
    }
}
