import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class MyCONTRACT implements CONTRACT {

    private final List<Integer> items = new ArrayList<>();

    public MyCONTRACT() {
    }

    @Override
    public void add(int item) {
        items.add(item);
    }

    @Override
    public boolean remove(int item) {
        return items.remove(Integer.valueOf(item));
    }

    @Override
    public int count(int item) {
        return Collections.frequency(items, item);
    }

    @Override
    public int size() {
        return items.size();
    }
}
