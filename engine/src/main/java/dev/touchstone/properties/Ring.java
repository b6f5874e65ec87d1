package dev.touchstone.properties;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Places in a circle, of which some are labelled: what a model shows of a ring buffer or of consistent hashing. Drawn
/// from a field that holds one, or that supplies one when it is drawn.
///
/// @param places how many there are, at least 1; place 0 is at the top, the others follow clockwise
/// @param labels what stands at a place, by place from 0
/// @param marks what points at a place, by place from 0, as in `head`
public record Ring(int places, Map<Integer, String> labels, Map<Integer, String> marks) {

    public Ring {
        if (places < 1) {
            throw new IllegalArgumentException("a ring has at least one place, got " + places);
        }
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }
}
