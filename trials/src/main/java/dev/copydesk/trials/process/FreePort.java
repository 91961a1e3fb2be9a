package dev.copydesk.trials.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port to listen on that stays free until it is used, and again after a restart. */
public final class FreePort {
    private static final int LOWEST = 12_000;

    /** Linux gives ports from here on to outgoing connections, to those of any process at any time. */
    private static final int EPHEMERAL = 32_768;

    private FreePort() {}

    public static int any() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, EPHEMERAL);
            if (isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
