/// The site: server, routes, who may ask for what, and the frame that every page shares.
@NullMarked
package dev.touchstone.web;

import org.jspecify.annotations.NullMarked;
