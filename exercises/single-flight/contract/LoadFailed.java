/// A value could not be loaded. Given: you need not write it.
public final class LoadFailed extends RuntimeException {

    public LoadFailed(int key) {
        super("no value for key " + key);
    }
}
