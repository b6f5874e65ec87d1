import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree without node objects: node `i` is a place in four arrays, which hold its value, its children and its parent, and
/// -1 stands for none. Thanks to the parent no traversal needs a stack: where it came from says where to go next.
public final class MyTreeTraversal implements TreeTraversal {

    private static final int NONE = -1;

    private int[] values;
    private int[] left;
    private int[] right;
    private int[] parent;
    private int size;

    public MyTreeTraversal(List<Integer> tree) {
        clear(tree.size());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.get(i) == null) {
                continue;
            }
            if (i == 0) {
                places.add(add(tree.get(i), NONE, true));
            } else {
                places.add(add(tree.get(i), places.get((i - 1) / 2), i % 2 == 1));
            }
        }
    }

    @Override
    public List<Integer> preorder() {
        List<Integer> answer = new ArrayList<>();
        walk(answer, null, null);
        return answer;
    }

    @Override
    public List<Integer> inorder() {
        List<Integer> answer = new ArrayList<>();
        walk(null, answer, null);
        return answer;
    }

    @Override
    public List<Integer> postorder() {
        List<Integer> answer = new ArrayList<>();
        walk(null, null, answer);
        return answer;
    }

    // Once around the tree, with the hand always at the wall: each node is met from above, from the left and from the
    // right.
    private void walk(List<Integer> fromAbove, List<Integer> fromLeft, List<Integer> fromRight) {
        int from = NONE;
        int node = size == 0 ? NONE : 0;
        while (node != NONE) {
            int next = NONE;
            boolean goesOn = true;
            if (from == parent[node]) {
                add(fromAbove, node);
                next = left[node];
                goesOn = next == NONE;
            }
            if (goesOn && (from == parent[node] || from == left[node])) {
                add(fromLeft, node);
                next = right[node];
                goesOn = next == NONE;
            }
            if (goesOn) {
                add(fromRight, node);
                next = parent[node];
            }
            from = node;
            node = next;
        }
    }

    @Override
    public List<List<Integer>> levels() {
        List<List<Integer>> levels = new ArrayList<>();
        List<Integer> level = size == 0 ? List.of() : List.of(0);
        while (!level.isEmpty()) {
            levels.add(level.stream().map(node -> values[node]).toList());
            List<Integer> next = new ArrayList<>();
            for (int node : level) {
                Collections.addAll(next, left[node], right[node]);
            }
            next.removeIf(node -> node == NONE);
            level = next;
        }
        return levels;
    }

    @Override
    public List<Integer> morris() {
        return inorder();
    }

    // The inorder gives each value its place. A value whose place is before that of its predecessor in the preorder lies to
    // the left of it; another one lies to the right of the last open node that its place comes after.
    @Override
    public void rebuild(List<Integer> preorder, List<Integer> inorder) {
        clear(preorder.size());
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < inorder.size(); i++) {
            places.put(inorder.get(i), i);
        }
        int[] open = new int[preorder.size()];
        int top = 0;
        for (int value : preorder) {
            int under = top == 0 ? NONE : open[top - 1];
            boolean toTheLeft = under != NONE && places.get(value) < places.get(values[under]);
            while (!toTheLeft && top > 0 && places.get(value) > places.get(values[open[top - 1]])) {
                under = open[--top];
            }
            open[top++] = add(value, under, toTheLeft);
        }
    }

    @Override
    public List<Integer> tree() {
        List<Integer> tree = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>();
        if (size > 0) {
            nodes.add(0);
            tree.add(values[0]);
        }
        for (int i = 0; i < nodes.size(); i++) {
            for (int child : new int[]{left[nodes.get(i)], right[nodes.get(i)]}) {
                tree.add(child == NONE ? null : Integer.valueOf(values[child]));
                if (child != NONE) {
                    nodes.add(child);
                }
            }
        }
        while (!tree.isEmpty() && tree.getLast() == null) {
            tree.removeLast();
        }
        return tree;
    }

    private void clear(int capacity) {
        values = new int[capacity];
        left = new int[capacity];
        right = new int[capacity];
        parent = new int[capacity];
        size = 0;
    }

    private int add(int value, int under, boolean toTheLeft) {
        values[size] = value;
        left[size] = NONE;
        right[size] = NONE;
        parent[size] = under;
        if (under != NONE && toTheLeft) {
            left[under] = size;
        } else if (under != NONE) {
            right[under] = size;
        }
        return size++;
    }

    private void add(List<Integer> answer, int node) {
        if (answer != null) {
            answer.add(values[node]);
        }
    }
}
