package dev.copydesk.console.operator.session;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Who may use the console.
 *
 * @param listening the name or address at which the process listens
 */
public record ConsoleAccess(String listening, ConsoleToken token) {
    /** Whether the machine's own people read without signing in. */
    boolean isOpen() {
        try {
            return InetAddress.getByName(listening).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
