// verdict: CompileError
// says: has no class "MyDoubler"

final class Outer {
    static final class MyDoubler implements Doubler {

        @Override
        public Object twice(int number) {
            return 0;
        }
    }
}
