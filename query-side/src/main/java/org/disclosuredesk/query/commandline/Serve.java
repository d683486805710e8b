package org.disclosuredesk.query.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.disclosuredesk.DisclosureDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the desk until it is stopped. */
@Command(
        name = "disclosure-desk",
        mixinStandardHelpOptions = true,
        version = "Disclosure Desk",
        description = "Serves the desk. With a verb it does that one thing and ends.")
final class Serve implements Callable<Integer> {

    private static final String HOME = System.getProperty("user.home");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the desk keeps its store; default: a folder at home")
    @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "where it listens; default: ${DEFAULT-VALUE}")
    int port = 8080;

    @Option(names = "--demo", description = "on a new store, load an example year and cases of this year")
    boolean demo;

    @Parameters(paramLabel = "--PROPERTY=VALUE", arity = "0..*", description = "any other setting")
    List<String> settings = new ArrayList<>();

    @Spec
    @Nullable CommandSpec spec;

    private final Console console;
    private boolean serving;

    Serve(Console console) {
        this.console = console;
    }

    /** Whether the desk was started and goes on after this call. */
    boolean serving() {
        return serving;
    }

    @Override
    public Integer call() {
        for (var setting : settings) {
            if (!setting.matches("--[a-z][a-z0-9-]*\\.[^=]+=.*")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'%s' is no verb and no setting of the form --name.of.it=value".formatted(setting));
            }
        }
        var where = data != null ? data : Path.of(HOME, demo ? "disclosure-desk-demo" : "disclosure-desk");
        var arguments = new ArrayList<>(settings);
        arguments.add("--desk.data=" + where.toAbsolutePath());
        if (demo) {
            arguments.add("--desk.demo=true");
        }
        arguments.add("--server.port=" + port);
        SpringApplication.run(DisclosureDesk.class, arguments.toArray(String[]::new));
        serving = true;
        console.say("Disclosure Desk: http://127.0.0.1:%d/  (store: %s)".formatted(port, where.toAbsolutePath()));
        return ExitCode.DONE;
    }
}
