package org.disclosuredesk.query.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The verbs of the command line; without one the desk is served. */
public final class CommandLineDesk {

    private CommandLineDesk() {}

    /**
     * Runs a verb, or serves the desk.
     *
     * @return the exit code, or null while the desk is being served
     */
    public static @Nullable Integer run(String... arguments) {
        var console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return run(console, arguments);
    }

    static @Nullable Integer run(Console console, String... arguments) {
        var serve = new Serve(console);
        var line = new CommandLine(serve)
                .setUnmatchedOptionsArePositionalParams(true)
                .addSubcommand(new ReportVerb(console))
                .addSubcommand(new ImportVerb(console))
                .addSubcommand(new VerifyVerb(console))
                .addSubcommand(new DueVerb(console))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((wrong, given) -> refused(console, wrong))
                .setExecutionExceptionHandler((failure, verb, parsed) -> failed(console, failure));
        var code = line.execute(arguments);
        return serve.serving() && code == ExitCode.DONE ? null : Integer.valueOf(code);
    }

    private static int refused(Console console, CommandLine.ParameterException wrong) {
        console.complain(wrong.getMessage());
        wrong.getCommandLine().usage(console.err());
        return ExitCode.REFUSED;
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof Refused) {
            console.complain(failure.getMessage());
            return ExitCode.REFUSED;
        }
        console.complain(StoreInUse.caused(failure) ? StoreInUse.MESSAGE : words(failure));
        return ExitCode.FAILED;
    }

    /** What went wrong, in one line and with its cause: nobody at a command line is helped by a stack trace. */
    private static String words(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = String.valueOf(failure.getMessage());
        return root == failure
                ? text
                : "%s (%s)".formatted(text.lines().findFirst().orElse(""), root.getMessage());
    }
}
