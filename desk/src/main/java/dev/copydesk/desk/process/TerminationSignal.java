package dev.copydesk.desk.process;

import dev.copydesk.desk.exit.ExitCode;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM is how a supervisor stops a process that runs until it is told to stop: after an orderly end its exit code is 0,
 * not the 143 that the JVM has for it. SIGINT keeps its 130, which tells a shell that Ctrl-C ended the command.
 */
public final class TerminationSignal {
    private static final Logger log = LoggerFactory.getLogger(TerminationSignal.class);

    private TerminationSignal() {}

    /** From now on SIGTERM runs the JVM's shutdown hooks, and ends it with exit code 0. */
    public static void endsInOrder() {
        // by reflection, as Kafka does it: the compiler warns of every direct use of sun.misc
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var exits = Proxy.newProxyInstance(
                    TerminationSignal.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            System.exit(ExitCode.OK);
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), exits);
        } catch (ReflectiveOperationException e) {
            log.debug("this JVM does not hand over SIGTERM; an orderly stop ends with 143", e);
        }
    }
}
