package dev.copydesk.desk.command;

import dev.copydesk.desk.exit.CommandFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Asks whoever sits at the terminal. */
final class Confirmation {
    private static final int LONGEST = 100;

    private Confirmation() {}

    /** Whether the answer begins with a y. */
    static boolean given(PrintWriter out, String question) {
        out.print(question);
        out.flush();
        return line().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /** What is typed up to the next line's end. */
    private static String line() {
        var typed = new StringBuilder();
        try {
            for (int c = System.in.read(); c >= 0 && c != '\n' && typed.length() < LONGEST; c = System.in.read()) {
                typed.append((char) c);
            }
        } catch (IOException e) {
            throw new CommandFailure("no answer could be read: " + e.getMessage(), e);
        }
        return typed.toString().strip();
    }
}
