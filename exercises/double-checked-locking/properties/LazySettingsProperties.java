import dev.touchstone.properties.Concurrent;

class LazySettingsProperties {

    private static final int FIRST_PORT = 8001;

    /// The file says another port at each read, so a second read shows in an answer, or afterwards in the number of reads.
    /// And the port lies in a plain field of the settings: whoever gets hold of them without being ordered after the thread
    /// that made them is in a data race with it, even where the number comes out right.
    Concurrent<LazySettings> readsOnce() {
        return settings().call(LazySettings::port).after(LazySettings::reads).threads(3, 2).tries(20, 300)
                .linearizableTo(Model.class);
    }

    /// The number of reads stays 0 until somebody asks for the port. An eager solution passes the rule above.
    Concurrent<LazySettings> readsWhenNeeded() {
        return settings().call(LazySettings::port).call(LazySettings::reads).threads(2, 2).tries(12, 200)
                .linearizableTo(Model.class);
    }

    /// Once somebody has been answered, the settings are there and nothing changes any more: then there is nothing to wait
    /// for. This is what the first look without the lock is good for.
    Concurrent<LazySettings> laterCallsWaitForNobody() {
        return settings().startingWith(LazySettings::port).call(LazySettings::port).threads(3, 2).tries(10, 200)
                .withoutWaiting().linearizableTo(Model.class);
    }

    private static Concurrent<LazySettings> settings() {
        return Concurrent.of(LazySettings.class);
    }

    /// One thread at a time: read at the first call.
    static final class Model implements LazySettings {

        private int port;

        @Override
        public int port() {
            port = FIRST_PORT;
            return port;
        }

        @Override
        public int reads() {
            return port == 0 ? 0 : 1;
        }
    }
}
