package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.Browser;
import org.disclosuredesk.DeskProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("kill -9 right after an answer was acknowledged")
class KilledDeskIT {

    /** Each trial starts a desk anew; {@code -Ddesk.kill.trials=20} tries as often as one likes. */
    private static final int TRIALS = Integer.getInteger("desk.kill.trials");

    @TempDir
    Path scratch;

    @Test
    @DisplayName("nothing acknowledged is lost on H2")
    void nothingIsLost() throws IOException {
        assertThat(lostAfter(TRIALS, DeskProcess.unpacked())).isEmpty();
    }

    @Test
    @DisplayName("control: with H2's own way of writing, something is")
    void control() throws IOException {
        assertThat(lostAfter(2, DeskProcess.testClass(UndurableDesk.class))).isNotEmpty();
    }

    /** The pages that were acknowledged and are not there after all the killing. */
    private List<String> lostAfter(int trials, List<String> command) throws IOException {
        var data = scratch.resolve("data");
        DeskProcess.serve(scratch, command, data, "--demo").close();
        var acknowledged = new ArrayList<String>();
        for (var trial = 1; trial <= trials; trial++) {
            try (var desk = DeskProcess.serve(scratch, command, data)) {
                var officer = new Browser(desk.address());
                officer.signIn("officer", "disclosure-desk");
                acknowledged.add(logged(officer, trial));
                desk.kill();
            }
        }
        var lost = new ArrayList<String>();
        try (var desk = DeskProcess.serve(scratch, command, data)) {
            var officer = new Browser(desk.address());
            officer.signIn("officer", "disclosure-desk");
            for (var page : acknowledged) {
                if (officer.get(page).statusCode() != 200) {
                    lost.add(page);
                }
            }
        }
        return lost;
    }

    private static String logged(Browser officer, int trial) throws IOException {
        var answer = officer.submit(
                "/requests/new",
                "/requests",
                Map.of(
                        "registerNo",
                        "kill-" + trial,
                        "applicantKind",
                        "NATURAL_PERSON",
                        "receivedOn",
                        "2026-03-02",
                        "informationSought",
                        "第" + trial + "次"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = answer.headers().firstValue("Location").orElseThrow();
        return page.substring(page.indexOf("/requests/"));
    }
}
