// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
class A<T extends A<? super A<? super T>>> extends java.util.ArrayList<A<? super T>> {}
