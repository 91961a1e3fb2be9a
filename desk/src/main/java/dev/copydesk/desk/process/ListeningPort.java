package dev.copydesk.desk.process;

import dev.copydesk.desk.exit.CommandFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port that a process is to listen on. */
public final class ListeningPort {
    private ListeningPort() {}

    /**
     * Asks for it before anything is started for its sake.
     *
     * @param port 0 for any that is free
     * @param flag that names it
     * @throws CommandFailure where it cannot be listened on
     */
    public static void require(String host, int port, String flag) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new CommandFailure(
                    "port " + port + " of " + host + " cannot be listened on: " + e.getMessage()
                            + "; name another with " + flag + ", or 0 for any that is free",
                    e);
        }
    }
}
