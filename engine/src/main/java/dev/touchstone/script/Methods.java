package dev.touchstone.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The methods of a contract by index. Name and number of parameters tell them apart. Immutable.
public final class Methods {

    /// @param name of the method
    /// @param parameters how many it takes
    public record Signature(String name, int parameters) {}

    private final List<Signature> signatures;

    /// Index by name and number of parameters. No record as key: a cold process looks one up for each call, and the
    /// methods of a record are linked when they are first used.
    private final Map<String, Map<Integer, Integer>> indexes = new HashMap<>();

    /// @throws IllegalArgumentException if two share a name and a number of parameters
    public Methods(List<Signature> signatures) {
        this.signatures = List.copyOf(signatures);
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            Map<Integer, Integer> named = indexes.computeIfAbsent(signature.name(), _ -> new HashMap<>());
            if (named.put(signature.parameters(), i) != null) {
                throw new IllegalArgumentException("there are two methods \"%s\" with %d parameters"
                        .formatted(signature.name(), signature.parameters()));
            }
        }
    }

    /// In the order of their indexes.
    public List<Signature> signatures() {
        return signatures;
    }

    /// The index of the method that `call` is for.
    ///
    /// @throws IllegalArgumentException if there is none
    public int indexOf(Call call) {
        Integer index = find(call);
        if (index == null) {
            throw new IllegalArgumentException("the contract has no method for the call \"" + call + "\"");
        }
        return index;
    }

    @Nullable
    Integer find(Call call) {
        Map<Integer, Integer> named = indexes.get(call.method());
        return named == null ? null : named.get(call.arguments().size());
    }
}
