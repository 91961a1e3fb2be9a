package dev.copydesk.console.operator;

import dev.copydesk.console.operator.session.ConsoleToken;
import dev.copydesk.operations.deadletters.RetryRules;

/**
 * How a console is served.
 *
 * @param token what signs in to it
 * @param retries what a retry of dead letters may do where its form asks for nothing else
 */
public record ConsoleSettings(ConsoleToken token, RetryRules retries) {}
