// en: removing an item removes every copy of it
// zh: 移除一个元素时，把它的每一份都移除了
// property: answersLikeTheModel
// calls: 4
import java.util.HashMap;
import java.util.Map;

public final class MyCONTRACT implements CONTRACT {

    private final Map<Integer, Integer> counts = new HashMap<>();
    private int size;

    public MyCONTRACT() {
    }

    @Override
    public void add(int item) {
        counts.merge(item, 1, Integer::sum);
        size++;
    }

    @Override
    public boolean remove(int item) {
        Integer count = counts.remove(item);
        if (count == null) {
            return false;
        }
        size -= count;
        return true;
    }

    @Override
    public int count(int item) {
        return counts.getOrDefault(item, 0);
    }

    @Override
    public int size() {
        return size;
    }
}
