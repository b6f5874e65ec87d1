// verdict: WrongAnswer
// says: it returned {

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var map = new java.util.HashMap<Object, Integer>();
        for (int i = 0; i < 2_000; i++) {
            map.put(Integer.toBinaryString(i).replace("1", "Aa").replace("0", "BB"), i);
        }
        return map;
    }
}
