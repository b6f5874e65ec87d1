// verdict: CompileError
// says: has no class "MyDoubler"


