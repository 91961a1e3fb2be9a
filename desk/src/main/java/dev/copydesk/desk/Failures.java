package dev.copydesk.desk;

import dev.copydesk.broker.BrokerUnavailable;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.exit.OutputClosed;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.stage.records.OperationFailed;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One clear line for a failure that a user can mend; a stack trace in the log for any other. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        var message = String.valueOf(failure.getMessage());
        var err = line.getErr();
        if (failure instanceof OutputClosed) {
            return ExitCode.OUTPUT_CLOSED;
        }
        if (failure instanceof CommandFailure
                || failure instanceof OperationFailed
                || failure instanceof BrokerUnavailable
                || failure instanceof TopicProvisioner.Contradiction
                || failure instanceof IllegalArgumentException
                || failure instanceof UncheckedIOException) {
            err.println("copydesk: " + message);
        } else if (failure instanceof org.apache.kafka.common.errors.TimeoutException
                || failure instanceof TimeoutException) {
            err.println("copydesk: Kafka did not answer: " + message
                    + " (is it running? name it with --bootstrap-servers)");
        } else if (failure instanceof KafkaException) {
            err.println("copydesk: " + message);
        } else {
            LoggerFactory.getLogger(Failures.class).error("unexpected failure", failure);
            err.println("copydesk: unexpected failure: " + failure);
        }
        return ExitCode.FAILED;
    }
}
