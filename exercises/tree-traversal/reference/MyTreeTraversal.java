import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Queue;

/// Each traversal without recursion. A recursive one keeps the nodes to which it has to return on the stack of calls,
/// which is small and may not grow; here they are on a stack of our own, in the heap.
public final class MyTreeTraversal implements TreeTraversal {

    private TreeNode root;

    public MyTreeTraversal(List<Integer> tree) {
        root = TreeNode.read(tree);
    }

    // On the stack: the roots of the subtrees still to be visited, the next one on top. So right is pushed before left.
    @Override
    public List<Integer> preorder() {
        List<Integer> values = new ArrayList<>();
        Deque<TreeNode> waiting = new ArrayDeque<>();
        push(root, waiting);
        while (!waiting.isEmpty()) {
            TreeNode node = waiting.pop();
            values.add(node.value);
            push(node.right, waiting);
            push(node.left, waiting);
        }
        return values;
    }

    // On the stack: the nodes whose left side is being visited, or has been. `node`: what is to be visited before them.
    @Override
    public List<Integer> inorder() {
        List<Integer> values = new ArrayList<>();
        Deque<TreeNode> open = new ArrayDeque<>();
        TreeNode node = root;
        while (node != null || !open.isEmpty()) {
            while (node != null) {
                open.push(node);
                node = node.left;
            }
            node = open.pop();
            values.add(node.value);
            node = node.right;
        }
        return values;
    }

    // Backwards a postorder reads: node, right, left. That is a preorder with the sides exchanged.
    @Override
    public List<Integer> postorder() {
        List<Integer> backwards = new ArrayList<>();
        Deque<TreeNode> waiting = new ArrayDeque<>();
        push(root, waiting);
        while (!waiting.isEmpty()) {
            TreeNode node = waiting.pop();
            backwards.add(node.value);
            push(node.left, waiting);
            push(node.right, waiting);
        }
        Collections.reverse(backwards);
        return backwards;
    }

    // When a round begins, the queue holds exactly one level. Its size must be taken then: it grows during the round.
    @Override
    public List<List<Integer>> levels() {
        List<List<Integer>> levels = new ArrayList<>();
        Queue<TreeNode> queue = new ArrayDeque<>();
        if (root != null) {
            queue.add(root);
        }
        while (!queue.isEmpty()) {
            List<Integer> level = new ArrayList<>();
            for (int left = queue.size(); left > 0; left--) {
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

    // The last node of the left side, in order, has no right child; and after it `node` is due. So its empty link is
    // made to lead back to `node`, which is met twice for that: first on the way down, when the link is set; then over
    // the link, when it is taken out again.
    @Override
    public List<Integer> morris() {
        List<Integer> values = new ArrayList<>();
        TreeNode node = root;
        while (node != null) {
            TreeNode last = lastOnTheLeft(node);
            if (last != null && last.right == null) {
                last.right = node;
                node = node.left;
                continue;
            }
            if (last != null) {
                last.right = null;
            }
            values.add(node.value);
            node = node.right;
        }
        return values;
    }

    private static TreeNode lastOnTheLeft(TreeNode node) {
        TreeNode last = node.left;
        while (last != null && last.right != null && last.right != node) {
            last = last.right;
        }
        return last;
    }

    // The preorder goes down to the left as long as it can. The inorder says how far that is: its next value is that of
    // the node where the left side ends. On the stack: the nodes from the root down that wait for their right side.
    @Override
    public void rebuild(List<Integer> preorder, List<Integer> inorder) {
        root = null;
        Deque<TreeNode> open = new ArrayDeque<>();
        int done = 0;
        for (int value : preorder) {
            TreeNode node = new TreeNode(value);
            TreeNode parent = null;
            // A node on top whose value is next in the inorder has no more left side: what comes is to its right. Where
            // several are through, the last one is the parent.
            while (!open.isEmpty() && open.peek().value == inorder.get(done)) {
                parent = open.pop();
                done++;
            }
            if (parent != null) {
                parent.right = node;
            } else if (open.isEmpty()) {
                root = node;
            } else {
                open.peek().left = node;
            }
            open.push(node);
        }
    }

    @Override
    public List<Integer> tree() {
        return TreeNode.write(root);
    }

    private static void push(TreeNode node, Deque<TreeNode> stack) {
        if (node != null) {
            stack.push(node);
        }
    }
}
