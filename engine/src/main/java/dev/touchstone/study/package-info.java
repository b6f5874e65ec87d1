/// What a learner has done: attempts at exercises and how they ended.
@NullMarked
package dev.touchstone.study;

import org.jspecify.annotations.NullMarked;
