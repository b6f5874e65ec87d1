// verdict: Forbidden
// says: uses com.sun.management.HotSpotDiagnosticMXBean

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        java.lang.management.ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class)
                .dumpHeap("@FOLDER@/heap.hprof", true);
        return null;
    }
}
