import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Recursion by hand: a stack of frames, each of which knows its node and how far it has got. One loop serves all three
/// orders; they differ only in when the value is written down.
public final class MyTreeTraversal implements TreeTraversal {

    private static final int BEFORE_LEFT = 0;
    private static final int BETWEEN = 1;
    private static final int AFTER_RIGHT = 2;

    private TreeNode root;

    public MyTreeTraversal(List<Integer> tree) {
        root = TreeNode.read(tree);
    }

    @Override
    public List<Integer> preorder() {
        return visit(BEFORE_LEFT);
    }

    @Override
    public List<Integer> inorder() {
        return visit(BETWEEN);
    }

    @Override
    public List<Integer> postorder() {
        return visit(AFTER_RIGHT);
    }

    private List<Integer> visit(int when) {
        List<Integer> values = new ArrayList<>();
        Deque<Frame> frames = new ArrayDeque<>();
        if (root != null) {
            frames.push(new Frame(root));
        }
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (frame.stage == when) {
                values.add(frame.node.value);
            }
            TreeNode next = switch (frame.stage++) {
                case BEFORE_LEFT -> frame.node.left;
                case BETWEEN -> frame.node.right;
                default -> {
                    frames.pop();
                    yield null;
                }
            };
            if (next != null) {
                frames.push(new Frame(next));
            }
        }
        return values;
    }

    // Two lists by turns: the level that is being read, and the one below it.
    @Override
    public List<List<Integer>> levels() {
        List<List<Integer>> levels = new ArrayList<>();
        List<TreeNode> level = root == null ? List.of() : List.of(root);
        while (!level.isEmpty()) {
            List<Integer> values = new ArrayList<>();
            List<TreeNode> next = new ArrayList<>();
            for (TreeNode node : level) {
                values.add(node.value);
                if (node.left != null) {
                    next.add(node.left);
                }
                if (node.right != null) {
                    next.add(node.right);
                }
            }
            levels.add(values);
            level = next;
        }
        return levels;
    }

    @Override
    public List<Integer> morris() {
        List<Integer> values = new ArrayList<>();
        for (TreeNode node = root; node != null;) {
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

    // The usual recursive way, with the places of the inorder in a map: a range of the inorder is a subtree, and its
    // root is the next value of the preorder.
    @Override
    public void rebuild(List<Integer> preorder, List<Integer> inorder) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < inorder.size(); i++) {
            places.put(inorder.get(i), i);
        }
        root = null;
        Deque<Range> ranges = new ArrayDeque<>();
        ranges.push(new Range(null, false, 0, inorder.size()));
        int next = 0;
        while (!ranges.isEmpty()) {
            Range range = ranges.pop();
            if (range.from == range.to) {
                continue;
            }
            TreeNode node = new TreeNode(preorder.get(next++));
            if (range.parent == null) {
                root = node;
            } else if (range.right) {
                range.parent.right = node;
            } else {
                range.parent.left = node;
            }
            int place = places.get(node.value);
            ranges.push(new Range(node, true, place + 1, range.to));
            ranges.push(new Range(node, false, range.from, place));
        }
    }

    @Override
    public List<Integer> tree() {
        return TreeNode.write(root);
    }

    private record Range(TreeNode parent, boolean right, int from, int to) {}

    private static final class Frame {

        final TreeNode node;
        int stage;

        Frame(TreeNode node) {
            this.node = node;
        }
    }
}
