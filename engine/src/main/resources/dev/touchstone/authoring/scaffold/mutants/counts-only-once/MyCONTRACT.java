// en: adding an item that is there already changes nothing
// zh: 再次加入已有的元素时什么都不做
// property: answersLikeTheModel
// calls: 3
import java.util.HashMap;
import java.util.Map;

public final class MyCONTRACT implements CONTRACT {

    private final Map<Integer, Integer> counts = new HashMap<>();
    private int size;

    public MyCONTRACT() {
    }

    @Override
    public void add(int item) {
        if (counts.putIfAbsent(item, 1) == null) {
            size++;
        }
    }

    @Override
    public boolean remove(int item) {
        Integer count = counts.get(item);
        if (count == null) {
            return false;
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
