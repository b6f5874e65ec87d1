// verdict: Forbidden
// says: uses java.net.DatagramSocket

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
        try (var socket = new java.net.DatagramSocket()) { //!
            socket.send(new java.net.DatagramPacket(new byte[9], 9, java.net.InetAddress.getLoopbackAddress(), @UDP@));
        }
        return null;
    }
}
