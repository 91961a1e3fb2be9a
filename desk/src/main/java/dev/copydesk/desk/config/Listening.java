package dev.copydesk.desk.config;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether anything listens at an address. Kafka's clients ask again and again until their time is over where nothing does;
 * a connection tells at once, and on a slow machine too: the system accepts it before the broker has its turn.
 */
final class Listening {
    /** A broker that is only now being started is waited for. */
    private static final long REFUSED_MILLIS = 1_000;

    /** Of a connection that is neither taken nor refused: the network's own second try included. */
    private static final long SILENT_MILLIS = 2_000;

    private static final long PAUSE_MILLIS = 100;

    private Listening() {}

    /** @param servers host:port, several with commas between */
    static boolean anyOf(String servers) throws InterruptedException {
        var tries = Arrays.stream(servers.split(","))
                .map(String::strip)
                .filter(server -> !server.isEmpty())
                .<Callable<Boolean>>map(server -> () -> connect(server))
                .toList();
        if (tries.isEmpty()) {
            return false;
        }
        var threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "contact");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return threads.invokeAny(tries, SILENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean connect(String server) throws IOException, InterruptedException {
        int colon = server.lastIndexOf(':');
        var host = server.substring(0, Math.max(0, colon)).replaceAll("^(?:\\w+://)?\\[?|]$", "");
        int port = Integer.parseInt(server.substring(colon + 1));
        long started = System.nanoTime();
        while (true) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), (int) SILENT_MILLIS);
                return true;
            } catch (IOException e) {
                if (System.nanoTime() - started > TimeUnit.MILLISECONDS.toNanos(REFUSED_MILLIS)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }
}
