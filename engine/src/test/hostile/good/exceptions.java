public final class MyDoubler implements Doubler {

    private static int closed;

    static final class FullException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int size;

        FullException(int size) {
            super("full: " + size);
            this.size = size;
        }

        int size() {
            return size;
        }
    }

    static final class Resource implements AutoCloseable {
        @Override
        public void close() {
            closed++;
        }
    }

    @Override
    public Object twice(int number) {
        int result = 0;
        try (var first = new Resource(); Resource second = new Resource()) {
            if (number < 100) {
                throw new FullException(number);
            }
        } catch (IllegalStateException | FullException e) {
            result = e instanceof FullException full ? full.size() : 0;
        } finally {
            result *= 2;
        }
        try {
            Object[] texts = new String[1];
            texts[0] = 1;
        } catch (ArrayStoreException e) {
            return closed > 0 && e.getMessage() != null && new RuntimeException("a", e).getCause() == e ? result : null;
        }
        return null;
    }
}
