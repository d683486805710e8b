package org.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A day at the desk, over HTTP alone")
class JourneyIT {

    @TempDir
    Path scratch;

    @Test
    @DisplayName("the example year is the seed's; a request is logged, answered as not held, and counted")
    void day() throws IOException {
        var data = scratch.resolve("data");
        try (var desk = DeskProcess.serve(scratch, DeskProcess.jar("-Xmx512m"), data, "--demo")) {
            var stranger = new Browser(desk.address());
            assertThat(stranger.get("/requests").statusCode()).isEqualTo(302);
            assertThat(stranger.get("/login").body()).contains("officer", "supervisor", "disclosure-desk");

            var officer = new Browser(desk.address());
            officer.signIn("officer", "disclosure-desk");
            var seed = officer.get("/reports/2023/annual-report.json").body();
            assertThat(seed)
                    .contains(
                            "\"new_received\" : [ 2, 0, 0, 0, 0, 0, 2 ]",
                            "\"refused_process_info\" : [ 1, 0, 0, 0, 0, 0, 1 ]",
                            "\"unable_not_held\" : [ 1, 0, 0, 0, 0, 0, 1 ]",
                            "\"carried_out\" : [ 0, 0, 0, 0, 0, 0, 0 ]",
                            "\"in_force\" : 2");

            var refused = officer.submit(
                    "/requests/new",
                    "/requests",
                    Map.of("applicantKind", "BUSINESS", "receivedOn", "2023-02-30", "informationSought", "某合同"));
            assertThat(refused.statusCode()).isEqualTo(303);
            assertThat(officer.get("/requests/new").body()).contains("2023-02-30", "某合同");

            var logged = officer.submit(
                    "/requests/new",
                    "/requests",
                    Map.of(
                            "registerNo", "旅-1",
                            "applicantKind", "BUSINESS",
                            "receivedOn", "2026-03-02",
                            "informationSought", "某合同"));
            assertThat(logged.statusCode()).isEqualTo(303);
            var location = logged.headers().firstValue("Location").orElseThrow();
            var request = location.substring(location.indexOf("/requests/"));
            assertThat(officer.get(request).body()).contains("旅-1", "某合同", "2026年3月30日");

            var answered = officer.submit(
                    request + "/answer",
                    request + "/answer",
                    Map.of("decidedOn", "2026-03-20", "ground", "NOT_HELD", "reviewedBy", "李审", "approvedBy", "王签"));
            assertThat(answered.statusCode()).isEqualTo(303);
            assertThat(officer.get("/reports/2026?cell=table3/unable_not_held/business")
                            .body())
                    .contains("旅-1");

            var auditor = new Browser(desk.address());
            auditor.signIn("auditor", "disclosure-desk");
            assertThat(auditor.get(request).statusCode()).isEqualTo(200);
            assertThat(auditor.submit("/reports", "/requests", Map.of("registerNo", "x"))
                            .statusCode())
                    .isEqualTo(403);
        }
        var verified = DeskProcess.run(scratch, DeskProcess.unpacked(), "verify", "--data", data.toString());
        assertThat(verified.code()).as(verified.output()).isZero();
    }

    @Test
    @DisplayName("a new store that is no example prints the first administrator's password, once")
    void firstAdministrator() throws IOException {
        var data = scratch.resolve("new");
        try (var desk = DeskProcess.serve(scratch, DeskProcess.unpacked(), data)) {
            assertThat(desk.output()).contains("admin");
            assertThat(new Browser(desk.address()).get("/login").body()).doesNotContain("disclosure-desk</");
        }
        try (var desk = DeskProcess.serve(scratch, DeskProcess.unpacked(), data)) {
            assertThat(desk.output()).doesNotContain("admin");
        }
    }
}
