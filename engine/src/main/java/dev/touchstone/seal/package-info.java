/// The operating-system seal: a process gives up files, network, other processes and most of the kernel, for itself
/// and for good, before it sees anything of a submission.
///
/// [Seal] is the way in. Everything is asked of the kernel through the foreign function API, without native code of
/// our own, without root and without a container. On a system where a [Layer] is missing, the others hold, and the
/// result says which.
///
/// ## Decisions
/// - The filter of system calls is the wall. It holds for every thread, those of the JVM too. Landlock, before ABI 8,
///   holds only for the thread that asked for it and those that it starts: it is a second layer, never the first.
/// - What a submission needs from a file must have been read before the sealing. There are no exceptions for single
///   paths: a filter cannot see them.
/// - Executable memory stays allowed, or there would be no JIT compiler.
/// - The number of processes (`RLIMIT_NPROC`) is not limited: it counts everything that the user runs. No process can be
///   started anyway, and threads are bounded by the memory that they take.
/// - No lambdas, streams, sets of enums or formatted strings: this runs in every process that is started, and each of
///   them costs milliseconds in a JVM that is milliseconds old.
@NullMarked
package dev.touchstone.seal;

import org.jspecify.annotations.NullMarked;
