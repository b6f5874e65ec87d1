// en: keeps the members in one sorted ArrayList: found by halving, but each addition moves all behind it
// zh: 用一个有序的 ArrayList：查找是二分，可每次插入都要挪动后面的全部成员
// property: growsWithTheLogarithm
// grows: n
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyZSet<M extends Comparable<M>> implements ZSet<M> {

    private record Entry<M>(M member, double score) {}

    private final Map<M, Double> scores = new HashMap<>();
    private final List<Entry<M>> sorted = new ArrayList<>();

    public MyZSet(long seed) {
    }

    @Override
    public boolean add(M member, double score) {
        boolean isNew = !remove(member);
        scores.put(member, score);
        sorted.add(place(member, score), new Entry<>(member, score));
        return isNew;
    }

    @Override
    public boolean remove(M member) {
        int rank = rank(member);
        if (rank < 0) {
            return false;
        }
        sorted.remove(rank);
        scores.remove(member);
        return true;
    }

    @Override
    public Double score(M member) {
        return scores.get(member);
    }

    @Override
    public int rank(M member) {
        Double score = scores.get(member);
        return score == null ? -1 : place(member, score);
    }

    @Override
    public List<M> range(int start, int stop) {
        int first = Math.max(start < 0 ? start + size() : start, 0);
        int last = Math.min(stop < 0 ? stop + size() : stop, size() - 1);
        List<M> members = new ArrayList<>();
        for (int rank = first; rank <= last; rank++) {
            members.add(sorted.get(rank).member());
        }
        return members;
    }

    @Override
    public int size() {
        return sorted.size();
    }

    private int place(M member, double score) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Entry<M> entry = sorted.get(middle);
            if (entry.score() < score || entry.score() == score && entry.member().compareTo(member) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
