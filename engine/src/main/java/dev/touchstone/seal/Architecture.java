package dev.touchstone.seal;

import org.jspecify.annotations.Nullable;

/// A processor architecture for which we know the numbers of the system calls of Linux.
enum Architecture {
    /// `AUDIT_ARCH_X86_64` of linux/audit.h.
    X86_64(0xC000003E),
    /// `AUDIT_ARCH_AARCH64` of linux/audit.h.
    AARCH64(0xC00000B7);

    /// What the kernel calls it.
    final int audit;

    Architecture(int audit) {
        this.audit = audit;
    }

    /// That of this process; null if it does not run on Linux or on another one.
    static @Nullable Architecture current() {
        if (!"Linux".equals(System.getProperty("os.name"))) {
            return null;
        }
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> X86_64;
            case "aarch64" -> AARCH64;
            default -> null;
        };
    }
}
