/// The database: opening it, bringing its tables up to date, and transactions. Knows no feature: each `*Store` lives
/// beside the record that it fills and writes its own SQL.
///
/// ## Decisions
/// - One set of SQL for H2 and PostgreSQL. What differs between the two is in [Database] alone.
/// - H2 runs with `WRITE_DELAY=0`. By default it acknowledges a commit up to half a second before it writes it, and a
///   killed process would lose attempts that the learner was told are stored.
/// - H2's own shutdown hook is off: work that ends during a shutdown can still be stored, and a database that nobody
///   closed has lost nothing.
@NullMarked
package dev.touchstone.storage;

import org.jspecify.annotations.NullMarked;
