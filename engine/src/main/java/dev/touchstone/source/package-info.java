/// What all authored files share: text in any encoding, front matter, where a problem lies, what reading gave, the two
/// languages, the words in which a package speaks them, and the ids that files use to name topics.
///
/// ## Decisions
///
/// - Topic ids live here and not in `topics`, because notes and exercises write them down before any graph exists.
/// - Front matter is read from YAML nodes and not from YAML values: only nodes know their lines.
/// - A file that is not valid UTF-8 is tried as GB18030, the superset of GBK: no other encoding is common in Chinese notes.
@NullMarked
package dev.touchstone.source;

import org.jspecify.annotations.NullMarked;
