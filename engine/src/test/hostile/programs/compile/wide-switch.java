// verdict: WrongAnswer

public final class MyDoubler implements Doubler {
    int go(String s) {
        switch (s) {
    «1200×        case "k#": return #;
    »        default: return 0;
        }
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
