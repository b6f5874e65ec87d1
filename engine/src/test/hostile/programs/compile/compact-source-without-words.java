// verdict: CompileError
// says: class "MyDoubler" does not implement "Doubler"

void main() {}
