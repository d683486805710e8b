package org.disclosuredesk.query.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code verify} would say of a desk that a test has open. */
public final class Verified {

    private Verified() {}

    /** Fails, naming every difference, where the lists are not those that a replay of the log yields. */
    public static void clean(ConfigurableApplicationContext context) {
        var said = new StringWriter();
        var console = new Console(new PrintWriter(said), new PrintWriter(said));
        try (var replay = Desk.throwAwayOnDisk()) {
            var clean = new Verification(new Desk(context, null), replay, console).clean();
            assertThat(clean).as(said.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
