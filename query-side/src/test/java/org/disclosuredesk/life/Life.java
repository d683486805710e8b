package org.disclosuredesk.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.Browser;
import org.disclosuredesk.SettableClock;
import org.jspecify.annotations.Nullable;

/** One request in an office of three, each at their own browser: every step is a form that is opened and sent. */
public final class Life {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>|\\s+");

    private static final Pattern CONSULTATION = Pattern.compile("name=\"consultationId\"[^>]*?value=\"([^\"]+)\"");

    private final SettableClock clock;
    private final Map<String, Browser> office;
    private String page = "";

    public Life(SettableClock clock, Map<String, Browser> office) {
        this.clock = clock;
        this.office = office;
    }

    /** The three of them, signed in. */
    public static Map<String, Browser> office(String address) throws IOException {
        var office = Map.of(
                "officer", new Browser(address), "reviewer", new Browser(address), "supervisor", new Browser(address));
        for (var who : office.entrySet()) {
            who.getValue().signIn(who.getKey(), "disclosure-desk");
        }
        return office;
    }

    /** It is that day at the office. */
    Life on(String day) {
        clock.set(LocalDate.parse(day));
        return this;
    }

    /** The officer logs the request, received today. */
    Life received(String registerNo, String kind, String channel, String sought) {
        page = sent(
                "officer",
                "/requests/new",
                "/requests",
                Map.of(
                        "registerNo",
                        registerNo,
                        "applicantKind",
                        kind,
                        "applicantName",
                        "申请人" + registerNo,
                        "channel",
                        channel,
                        "receivedOn",
                        today(),
                        "informationSought",
                        sought));
        return this;
    }

    /** The officer fills in a form of the case and is taken back to it. */
    public Life does(String form, String... fields) {
        return sends("officer", form, fields);
    }

    /** Somebody fills in a form of the case and is taken back to it. */
    Life sends(String who, String form, String... fields) {
        assertThat(sent(who, page + "/" + form, page + "/" + form, filled(who, form, fields)))
                .as(form + ": " + errors(who, form))
                .isEqualTo(page);
        return this;
    }

    /** The officer fills in a form of the case, and it comes back saying this. */
    Life isRefused(String form, String why, String... fields) {
        var location = sent("officer", page + "/" + form, page + "/" + form, filled("officer", form, fields));
        assertThat(location).as("sent back to the form").startsWith(page + "/" + form);
        assertThat(text("officer", location)).contains(why);
        return this;
    }

    /** Draft, both reviews and approval, each by whom it belongs to, today; then the answer itself. */
    Life answered(String ground, String... more) {
        return approved(ground, more).does("answer", with(more, "decidedOn", today(), "ground", ground));
    }

    /** Draft, both reviews and approval, today. */
    Life approved(String ground, String... more) {
        return does("draft", with(more, "draftedOn", today(), "ground", ground))
                .sends("reviewer", "review", "review", "SECRECY|LEGAL", "signedOn", today())
                .sends("supervisor", "approve", "signedOn", today());
    }

    /** The request was registered by mistake: its receipt is put right as never having been. */
    Life voided(String reason) {
        var form = page + "/rectification?event=0&field=";
        assertThat(sent(
                        "officer",
                        form,
                        page + "/rectification",
                        Map.of("eventSequence", "0", "field", "", "reason", reason)))
                .isEqualTo(page);
        return this;
    }

    /** It ends in this letter, which says all this and none of what letters of 2007 said. */
    Life letter(String kind, String... says) {
        var letters = html("officer", page + "/letters");
        var link = Pattern.compile("kind=" + kind + "&amp;about=(\\d+)").matcher(letters);
        @Nullable String about = null;
        while (link.find()) {
            about = link.group(1);
        }
        assertThat(about).as("a letter %s among those of the case", kind).isNotNull();
        var text = words(page + "/letters/draft?kind=" + kind + "&about=" + about);
        assertThat(text).contains(says).doesNotContain("三个月", "3个月", "第二十一条", "第二十二条", "第二十四条");
        return this;
    }

    private String words(String docx) {
        try (var letter = new XWPFDocument(
                        new ByteArrayInputStream(browser("officer").download(docx)));
                var extractor = new XWPFWordExtractor(letter)) {
            return extractor.getText().replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case page shows this. */
    Life shows(String... what) {
        assertThat(text("officer", page)).contains(what);
        return this;
    }

    Life showsNot(String what) {
        assertThat(text("officer", page)).doesNotContain(what);
        return this;
    }

    public String page() {
        return page;
    }

    public Life at(String otherPage) {
        page = otherPage;
        return this;
    }

    /** A page as it reads, without its tags. */
    String text(String who, String path) {
        return TAGS.matcher(html(who, path)).replaceAll("");
    }

    String html(String who, String path) {
        try {
            var answer = browser(who).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    Browser browser(String who) {
        return office.get(who);
    }

    private String sent(String who, String formPage, String action, Map<String, String> fields) {
        try {
            var answer = browser(who).submit(formPage, action, fields);
            assertThat(answer.statusCode()).as(action + " by " + who).isEqualTo(303);
            return answer.headers().firstValue("Location").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a refused form says, for whoever reads a failed test. */
    private String errors(String who, String form) {
        var text = text(who, page + "/" + form);
        return text.substring(0, Math.min(400, text.length()));
    }

    private static String[] with(String[] more, String... fields) {
        var all = Stream.concat(Arrays.stream(fields), Arrays.stream(more));
        return all.toArray(String[]::new);
    }

    /** A form about a consultation is about the first one that is open. */
    private Map<String, String> filled(String who, String form, String... fields) {
        var filled = pairs(fields);
        if (form.matches("(third-party|other-agency)-.+")) {
            var choice = CONSULTATION.matcher(html(who, page + "/" + form));
            assertThat(choice.find()).as("a consultation to choose").isTrue();
            filled.put("consultationId", choice.group(1));
        }
        return filled;
    }

    private static Map<String, String> pairs(String... fields) {
        var pairs = new HashMap<String, String>();
        for (var at = 0; at < fields.length; at += 2) {
            pairs.put(fields[at], fields[at + 1]);
        }
        return pairs;
    }
}
