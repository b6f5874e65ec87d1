// verdict: CompileError
// says: "MyDoubler" is an interface; make it a class

public interface MyDoubler extends Doubler {}
