import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Played;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

class TreeTraversalProperties {

    private static final int NODES_MAX = 12;

    /// As deep as the statement allows. A call of a method takes 50 to 100 bytes of a stack of 1 MiB.
    private static final int DEPTH_MAX = 30_000;

    /// What children a node may have, in the order of shrinking: none, a right one, a left one, both. Both are likelier, or
    /// most trees would end early.
    private static final List<String> CHILDREN = List.of("", "r", "l", "lr", "lr", "lr");

    private static final int VALUES = 4;

    /// A tree is made from one number for each node, level by level: it says the node's value and which children it has.
    /// So a shorter list of numbers is a smaller tree. Few values, so that many nodes have the same; -1 and 0 are among them,
    /// which some take for *nothing there*.
    private final Arbitrary<List<Integer>> trees = Arbitraries.integers().between(0, VALUES * CHILDREN.size() - 1)
            .withDistribution(RandomDistribution.uniform()).list().ofMaxSize(NODES_MAX)
            .map(nodes -> tree(nodes, i -> nodes.get(i) % VALUES - 1));

    /// The same shapes, but the values are all different, and in no order that a traversal has. Most of them are so far
    /// from 0 that Java makes a new object each time it boxes one.
    private final Arbitrary<List<Integer>> treesOfDifferentValues = Arbitraries.integers()
            .between(0, VALUES * CHILDREN.size() - 1)
            .withDistribution(RandomDistribution.uniform()).list().ofMaxSize(NODES_MAX)
            .map(nodes -> tree(nodes, i -> ((i * 5 + 3) % (NODES_MAX + 1) - 6) * 100));

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<TreeTraversal>of(TreeTraversal.class)
                .constructedWith(trees)
                .call(TreeTraversal::preorder)
                .call(TreeTraversal::inorder)
                .call(TreeTraversal::postorder)
                .call(TreeTraversal::levels)
                .call(TreeTraversal::morris)
                .call(TreeTraversal::tree)
                .call(treesOfDifferentValues, (it, tree) -> it.rebuild(preorder(tree), inorder(tree)))
                .upTo(8);
    }

    @Provide
    Arbitrary<List<Integer>> trees() {
        return trees;
    }

    @Provide
    Arbitrary<List<Integer>> treesOfDifferentValues() {
        return treesOfDifferentValues;
    }

    /// The model is recursive, word for word what the statement says, and its trees are small enough for that.
    @Property
    void answersLikeTheModel(@ForAll("scripts") Script script, Subject<TreeTraversal> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// No node, no value, no level. The model says so too, but few random trees are empty.
    @Property
    void theEmptyTreeIsATree(Subject<TreeTraversal> subject) {
        Played<TreeTraversal> played = subject.play(List.of(List.of(1)), it -> {
            it.rebuild(List.of(), List.of());
            it.tree();
            it.preorder();
            it.inorder();
            it.postorder();
            it.levels();
            it.morris();
        });
        IntStream.range(1, played.script().calls().size()).forEach(call -> played.answer(call).is(List.of()));
    }

    /// Morris' traversal hangs links into the tree while it runs. Whoever looks afterwards must find none of them, and a
    /// second walk must go as well as the first. The model would notice; this tells it with the one call that matters.
    @Property(tries = 300)
    void morrisLeavesTheTreeAsItWas(@ForAll("trees") List<Integer> tree, Subject<TreeTraversal> subject) {
        List<Integer> inorder = inorder(tree);
        Played<TreeTraversal> played = subject.play(List.of(tree), it -> {
            it.morris();
            it.tree();
            it.morris();
        });
        played.answer(0).is(inorder);
        played.answer(1).is(tree);
        played.answer(2).is(inorder);
    }

    /// A tree of different values is determined by its preorder and its inorder: the first value of the preorder is the
    /// root, and the inorder says what lies on either side of it; and so on in both parts. So there is only one right
    /// answer, the tree that the two were taken from. The model would find that out, too; here nothing else is asked.
    @Property(tries = 300)
    void rebuildIsTheWayBack(@ForAll("treesOfDifferentValues") List<Integer> tree, Subject<TreeTraversal> subject) {
        Answer rebuilt = subject.play(List.of(List.of()), it -> {
            it.rebuild(preorder(tree), inorder(tree));
            it.tree();
        }).answersTo("tree").getFirst();
        rebuilt.is(tree);
    }

    /// A tree as deep as it has nodes, to the left and to the right. What is right for small trees and breaks off here uses
    /// the stack of calls.
    @Property
    void aTreeMayBeAsDeepAsItHasNodes(Subject<TreeTraversal> subject) {
        List<Integer> down = down(DEPTH_MAX);
        for (boolean left : List.of(true, false)) {
            List<Integer> path = path(DEPTH_MAX, left);
            List<Integer> inorder = left ? down.reversed() : down;
            Played<TreeTraversal> played = subject.play(List.of(path), it -> {
                it.preorder();
                it.inorder();
                it.postorder();
                it.levels();
                it.morris();
                it.rebuild(down, inorder);
                it.tree();
            });
            played.answersTo("preorder").getFirst().is(down);
            played.answersTo("inorder").getFirst().is(inorder);
            played.answersTo("postorder").getFirst().is(down.reversed());
            played.answersTo("levels").getFirst().is(down.stream().map(List::of).toList());
            played.answersTo("morris").getFirst().is(inorder);
            played.answersTo("tree").getFirst().is(path);
        }
    }

    /// On a path to the left each hidden search shows, and so does a list that is filled from the front. The answers are
    /// looked at too: beside the path is a tree as flat as can be, with few different values, for whoever guessed how
    /// much would ever wait, or knows nodes by their values. Asked before the deepest trees are, on which what is slow
    /// would only seem not to end.
    Growth<TreeTraversal> visitingCostsAsMuchAsThereAreNodes() {
        return Growth.<TreeTraversal>of(TreeTraversal.class)
                .constructedWith(n -> List.of(pathBesideAFlatTree(n)))
                .agreesWith(DeepModel.class)
                .measure((it, n) -> {
                    it.preorder();
                    it.inorder();
                    it.postorder();
                    it.morris();
                })
                .atWorst("preorder", Order.LINEAR)
                .atWorst("inorder", Order.LINEAR)
                .atWorst("postorder", Order.LINEAR)
                .atWorst("morris", Order.LINEAR);
    }

    /// There are half as many levels as nodes, so nobody may begin at the root for each of them, and some levels are wide.
    /// Apart from the others, because a call that uses up all steps leaves none to those that are measured with it.
    Growth<TreeTraversal> levelsCostAsMuchAsThereAreNodes() {
        return Growth.<TreeTraversal>of(TreeTraversal.class)
                .constructedWith(n -> List.of(pathBesideAFlatTree(n)))
                .agreesWith(DeepModel.class)
                .measure((it, n) -> it.levels())
                .atWorst("levels", Order.LINEAR);
    }

    /// The inorder of such a path is the preorder backwards: the farthest way for whoever searches it from its beginning.
    Growth<TreeTraversal> rebuildCostsAsMuchAsThereAreNodes() {
        return Growth.<TreeTraversal>of(TreeTraversal.class)
                .constructedWith(n -> List.of(path(n, true)))
                .measure((it, n) -> it.rebuild(down(n), down(n).reversed()))
                .atWorst("rebuild", Order.LINEAR);
    }

    /// Nodes 0, 1, 2, … , each the only child of the one before it, all to the same side.
    private static List<Integer> path(int nodes, boolean left) {
        var tree = new ArrayList<Integer>();
        tree.add(0);
        for (int child = 1; child < nodes; child++) {
            tree.add(left ? Integer.valueOf(child) : null);
            tree.add(left ? null : Integer.valueOf(child));
        }
        return trimmed(tree);
    }

    /// A path to the left under the root's left side, and as many nodes in full levels under its right side.
    private static List<Integer> pathBesideAFlatTree(int nodes) {
        TreeNode root = new TreeNode(0);
        TreeNode end = root;
        List<TreeNode> flat = new ArrayList<>();
        for (int i = 1; i < nodes; i++) {
            TreeNode node = new TreeNode(i % VALUES);
            if (i % 2 == 0) {
                end.left = node;
                end = node;
                continue;
            }
            TreeNode parent = flat.isEmpty() ? root : flat.get((flat.size() - 1) / 2);
            if (flat.size() % 2 == 1) {
                parent.left = node;
            } else {
                parent.right = node;
            }
            flat.add(node);
        }
        return TreeNode.write(root);
    }

    private static List<Integer> down(int nodes) {
        return IntStream.range(0, nodes).boxed().toList();
    }

    /// The tree that is made from these numbers. Those that find no parent are left over.
    private static List<Integer> tree(List<Integer> nodes, IntUnaryOperator value) {
        var tree = new ArrayList<Integer>();
        if (nodes.isEmpty()) {
            return tree;
        }
        tree.add(value.applyAsInt(0));
        int next = 1;
        Queue<Integer> parents = new ArrayDeque<>(List.of(0));
        while (!parents.isEmpty()) {
            String children = CHILDREN.get(nodes.get(parents.remove()) / VALUES);
            for (String side : List.of("l", "r")) {
                boolean there = children.contains(side) && next < nodes.size();
                tree.add(there ? Integer.valueOf(value.applyAsInt(next)) : null);
                if (there) {
                    parents.add(next++);
                }
            }
        }
        return trimmed(tree);
    }

    private static List<Integer> trimmed(List<Integer> tree) {
        while (tree.getLast() == null) {
            tree.removeLast();
        }
        return tree;
    }

    private static List<Integer> preorder(List<Integer> tree) {
        return new Model(tree).preorder();
    }

    private static List<Integer> inorder(List<Integer> tree) {
        return new Model(tree).inorder();
    }

    /// Recursive and plain.
    static final class Model implements TreeTraversal {

        private TreeNode root;

        Model(List<Integer> tree) {
            root = TreeNode.read(tree);
        }

        @Override
        public List<Integer> preorder() {
            return preorder(root);
        }

        @Override
        public List<Integer> inorder() {
            return inorder(root);
        }

        @Override
        public List<Integer> postorder() {
            return postorder(root);
        }

        @Override
        public List<List<Integer>> levels() {
            List<List<Integer>> levels = new ArrayList<>();
            levels(root, 0, levels);
            return levels;
        }

        @Override
        public List<Integer> morris() {
            return inorder(root);
        }

        @Override
        public void rebuild(List<Integer> preorder, List<Integer> inorder) {
            root = built(preorder, inorder);
        }

        @Override
        public List<Integer> tree() {
            return TreeNode.write(root);
        }

        private static List<Integer> preorder(TreeNode node) {
            return node == null ? List.of() : joined(List.of(node.value), preorder(node.left), preorder(node.right));
        }

        private static List<Integer> inorder(TreeNode node) {
            return node == null ? List.of() : joined(inorder(node.left), List.of(node.value), inorder(node.right));
        }

        private static List<Integer> postorder(TreeNode node) {
            return node == null ? List.of() : joined(postorder(node.left), postorder(node.right), List.of(node.value));
        }

        private static void levels(TreeNode node, int depth, List<List<Integer>> levels) {
            if (node != null) {
                if (levels.size() == depth) {
                    levels.add(new ArrayList<>());
                }
                levels.get(depth).add(node.value);
                levels(node.left, depth + 1, levels);
                levels(node.right, depth + 1, levels);
            }
        }

        private static TreeNode built(List<Integer> preorder, List<Integer> inorder) {
            if (preorder.isEmpty()) {
                return null;
            }
            var node = new TreeNode(preorder.getFirst());
            int left = inorder.indexOf(node.value);
            node.left = built(preorder.subList(1, left + 1), inorder.subList(0, left));
            node.right = built(preorder.subList(left + 1, preorder.size()), inorder.subList(left + 1, inorder.size()));
            return node;
        }

        @SafeVarargs
        private static List<Integer> joined(List<Integer>... parts) {
            return Arrays.stream(parts).flatMap(List::stream).toList();
        }
    }

    /// For trees that are too deep for recursion. What is open is a list of nodes and values; a node is replaced by its
    /// parts, in the order of the traversal.
    static final class DeepModel implements TreeTraversal {

        private final TreeNode root;

        DeepModel(List<Integer> tree) {
            root = TreeNode.read(tree);
        }

        @Override
        public List<Integer> preorder() {
            return walk(node -> Arrays.asList(node.value, node.left, node.right));
        }

        @Override
        public List<Integer> inorder() {
            return walk(node -> Arrays.asList(node.left, node.value, node.right));
        }

        @Override
        public List<Integer> postorder() {
            return walk(node -> Arrays.asList(node.left, node.right, node.value));
        }

        @Override
        public List<List<Integer>> levels() {
            List<List<Integer>> levels = new ArrayList<>();
            List<TreeNode> level = Stream.ofNullable(root).toList();
            while (!level.isEmpty()) {
                levels.add(level.stream().map(node -> node.value).toList());
                level = level.stream().flatMap(node -> Stream.of(node.left, node.right)).filter(Objects::nonNull)
                        .toList();
            }
            return levels;
        }

        @Override
        public List<Integer> morris() {
            return inorder();
        }

        @Override
        public void rebuild(List<Integer> preorder, List<Integer> inorder) {
            throw new UnsupportedOperationException("the deep model only looks at a tree");
        }

        @Override
        public List<Integer> tree() {
            return TreeNode.write(root);
        }

        private List<Integer> walk(Function<TreeNode, List<?>> parts) {
            List<Integer> values = new ArrayList<>();
            Deque<Object> open = new ArrayDeque<>(Stream.ofNullable(root).toList());
            while (!open.isEmpty()) {
                Object next = open.pop();
                if (next instanceof TreeNode node) {
                    parts.apply(node).reversed().stream().filter(Objects::nonNull).forEach(open::push);
                } else {
                    values.add((Integer) next);
                }
            }
            return values;
        }
    }
}
