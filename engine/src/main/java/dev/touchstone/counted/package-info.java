/// What the counted copies of the JDK's collections and the submission's woven code call in a subject process: charges
/// for work that has no loop of its own to count, and stand-ins for what the originals use inside the JDK.
///
/// The copies themselves have no source here. The trusted side derives them from the running JDK and puts them beside
/// these classes, in packages that are this one and the original's together, as in
/// `dev.touchstone.counted.java.util.ArrayList`.
///
/// ## Decisions
/// - The stand-ins bear the names of the JDK's own internal classes, because the copies are linked to them by those.
/// - Nothing here counts in a loop: a charge is one addition, however much it is for.
@NullMarked
package dev.touchstone.counted;

import org.jspecify.annotations.NullMarked;
