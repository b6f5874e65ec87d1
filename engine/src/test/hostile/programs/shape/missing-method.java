// verdict: CompileError
// says: is not abstract and does not override abstract method twice(int)

public final class MyDoubler implements Doubler {}
