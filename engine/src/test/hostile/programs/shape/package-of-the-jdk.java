// verdict: Forbidden CompileError

package java.lang;

public final class MyDoubler {}
