// verdict: Forbidden
// says: uses javax.annotation.processing

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}

class Processor extends javax.annotation.processing.AbstractProcessor {
    @Override
    public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> types,
            javax.annotation.processing.RoundEnvironment round) {
        throw new Error("@CANARY@");
    }
}
