// verdict: CompileError

module doubler {}
