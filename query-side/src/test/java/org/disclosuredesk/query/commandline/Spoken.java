package org.disclosuredesk.query.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a verb said and how it ended. */
record Spoken(Integer code, String out, String err) {

    static Spoken of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = CommandLineDesk.run(new Console(new PrintWriter(out), new PrintWriter(err)), arguments);
        return new Spoken(code, out.toString(), err.toString());
    }
}
