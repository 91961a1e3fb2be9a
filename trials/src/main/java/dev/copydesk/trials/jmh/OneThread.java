package dev.copydesk.trials.jmh;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks with one thread, each in a warm JVM of its own.
 *
 * @param seconds that each runs to warm up, and again to be measured
 */
public record OneThread(int seconds) {
    private static final int ITERATIONS = 5;

    /** @param method a benchmark of the class; its state's one parameter is given the value */
    public Measured run(Class<?> benchmark, String method, String parameter, String value) throws RunnerException {
        var time = TimeValue.milliseconds(Math.max(1, seconds * 1000L / ITERATIONS));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                .param(parameter, value)
                .forks(1)
                .threads(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(time)
                .measurementIterations(ITERATIONS)
                .measurementTime(time)
                .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn512m")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Measured(new Runner(options.build()).runSingle());
    }
}
