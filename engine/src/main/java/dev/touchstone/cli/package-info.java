/// The command line: one class for each command, and how verdicts look on a terminal.
///
/// [Cli] is the way in. Nothing else in the engine prints, reads standard input or ends the process.
///
/// ## Decisions
/// - The language is known before the arguments are parsed, because help and complaints about arguments are in it too.
/// - What goes to standard output is UTF-8 unless it is a terminal that says otherwise: a document for another program
///   must not depend on the locale of whoever started us.
/// - Text that a submission wrote never reaches the terminal as it is: control characters are shown, not obeyed.
@NullMarked
package dev.touchstone.cli;

import org.jspecify.annotations.NullMarked;
