package dev.touchstone.subject;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Names;
import java.util.Map;

/// Holds the classes of the contract and the submission. Sees the JDK, [Steps], [Actor] and the counted copies of the
/// JDK's collections, nothing else of ours.
final class SubmissionLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    /// @param classes class files by binary name
    SubmissionLoader(Map<String, byte[]> classes) {
        super("submission", ClassLoader.getPlatformClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (name.equals(Steps.class.getName())) {
            return Steps.class;
        }
        if (name.equals(Actor.class.getName())) {
            return Actor.class;
        }
        if (name.startsWith(Names.COUNTED) || name.startsWith(Names.SCHEDULED)) {
            return Class.forName(name, false, Steps.class.getClassLoader());
        }
        throw new ClassNotFoundException(name);
    }
}
