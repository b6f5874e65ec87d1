// verdict: Forbidden
// says: uses java.lang.annotation.Annotation
// says: leave annotations of your own out

@Marked(Thread.class)
public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}

@interface Marked {
    Class<?> value();
}
