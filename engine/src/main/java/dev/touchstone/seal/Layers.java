package dev.touchstone.seal;

import java.util.ArrayList;
import java.util.List;

/// How well a process is sealed: the layers that were set, and the doors that were found open afterwards.
///
/// @param active bits of [Layer]s
/// @param open bits of [Door]s
public record Layers(int active, int open) {

    /// Nothing was set, and every door must be taken to be open.
    public static final Layers NONE = new Layers(0, (1 << Door.values().length) - 1);

    /// Whether hostile code is kept in: every layer that is needed is set, and no door is open.
    public boolean isFull() {
        return missing().isEmpty() && open == 0;
    }

    public boolean has(Layer layer) {
        return (active & layer.bit()) != 0;
    }

    public boolean isOpen(Door door) {
        return (open & door.bit()) != 0;
    }

    /// What both this and `other` hold.
    public Layers weaker(Layers other) {
        return new Layers(active & other.active, open | other.open);
    }

    /// Whether a process sealed like this is kept in as well as one sealed like `other`.
    public boolean covers(Layers other) {
        return (active & other.active) == other.active && (open & ~other.open) == 0;
    }

    /// The layers that are needed and not set.
    public List<Layer> missing() {
        var missing = new ArrayList<Layer>();
        for (Layer layer : Layer.values()) {
            if (layer.isNeeded() && !has(layer)) {
                missing.add(layer);
            }
        }
        return missing;
    }

    /// For the wire: one byte each.
    public byte[] encode() {
        return new byte[]{(byte) active, (byte) open};
    }

    /// @return [#NONE] for an empty body
    /// @throws IllegalArgumentException if `body` is not what [#encode] gives
    public static Layers decode(byte[] body) {
        if (body.length == 0) {
            return NONE;
        }
        if (body.length != 2 || (body[0] & ~Layer.ALL) != 0 || (body[1] & ~NONE.open) != 0) {
            throw new IllegalArgumentException("no layers: " + body.length + " bytes");
        }
        return new Layers(body[0], body[1]);
    }
}
