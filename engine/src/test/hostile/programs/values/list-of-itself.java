// verdict: WrongAnswer
// says: it returned <list of more than 100000 items>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var list = new java.util.ArrayList<Object>();
        for (int i = 0; i < 9; i++) {
            list.add(list);
        }
        return list;
    }
}
