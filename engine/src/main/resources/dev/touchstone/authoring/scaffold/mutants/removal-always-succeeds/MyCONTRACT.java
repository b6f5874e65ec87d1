// en: removing says yes to an item that is not there
// zh: 移除不存在的元素时也回答成功
// property: answersLikeTheModel
// calls: 1
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
        Integer count = counts.get(item);
        if (count == null) {
            return true;
        }
        if (count == 1) {
            counts.remove(item);
        } else {
            counts.put(item, count - 1);
        }
        size--;
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
