package org.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.SettableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@InBrowser
@DisplayName("Beside each field stands the sentence it comes from")
class BasisTest {

    /** Fields of one form that no law asks for, and why the office does. */
    private record Own(String form, String why, String... fields) {}

    private static final List<Own> OWN = List.of(
            new Own("/requests", "who works on it, where it came from, a note", "department", "handedDownFrom", "note"),
            new Own("/requests", "not to be asked for since 2019; taken down where somebody says it", "purpose"),
            new Own("/requests", "the Regulation says nothing of agents", "agent", "authorisation"),
            new Own(
                    "/requests/{}/assignment",
                    "who works on it",
                    "assignedOn",
                    "department",
                    "officer",
                    "internalDueOn"),
            new Own(
                    "/requests/several/assignment",
                    "who works on them",
                    "assignedOn",
                    "department",
                    "officer",
                    "internalDueOn"),
            new Own("/requests/{}/reasons", "art. 35 sets no time", "reasonsBy"),
            new Own("/requests/{}/delay", "art. 35 asks for no approval", "approvedBy"),
            new Own("/requests/{}/split", "a note", "reason"),
            new Own("/requests/{}/closing", "no article asks for reasons where nothing is refused", "reasons"),
            new Own("/requests/{}/rectification", "puts a slip of the office right", "to", "reason"),
            new Own("/requests/{}/remedy", "by which the office finds it again", "documentNo"),
            new Own("/disclosures", "who made it", "department"),
            new Own("/disclosures/{}/repeal", "a note", "reason"),
            new Own("/disclosures/{}/void", "puts a slip of the office right", "reason"),
            new Own(
                    "/years/0000/figures",
                    "why a figure does not follow from last year's, or where it is from",
                    "source"),
            new Own("/years/0000/figures/department", "who told it", "department", "remark"),
            new Own("/years/0000/figures/upload", "a file instead of the fields beside it", "file"),
            new Own("/consolidated/0000/consolidate", "which report goes into the sum", "report-"),
            new Own("/consolidated/0000/outside", "another agency's report, as a file", "file", "name"),
            new Own("/consolidated/0000/outside/1/withdraw", "puts a slip of the office right", "reason"),
            new Own("/years/0000/restate", "why a report is published again", "reason"),
            new Own("/supervision", "a note", "department", "text"),
            new Own("/supervision/{}/cure", "who put it right", "department"),
            new Own("/supervision/{}/void", "puts a slip of the office right", "reason"),
            new Own("/supervision/complaints", "by which to reach whoever complains", "department", "name", "contact"),
            new Own("/supervision/complaints/{}/void", "puts a slip of the office right", "reason"),
            new Own("/import", "brings in what was asked for elsewhere", "files"),
            new Own("/import/{}/columns", "says which column is which", "table", "heading"),
            new Own("/agency/particulars", "stands under letters", "fullName"),
            new Own("/agency/templates/KIND", "how letters look", "template"),
            new Own("/accounts", "who may sign in", "name", "displayName", "role", "department", "email", "password"),
            new Own("/accounts/NAME/department", "who may sign in", "department-"),
            new Own("/accounts/NAME/email", "who may sign in", "email-"),
            new Own("/accounts/NAME/password", "who may sign in", "password-"),
            new Own("/password", "who may sign in", "oldPassword", "newPassword", "newPasswordAgain"),
            new Own("/email", "who may sign in", "email"));

    /** Say themselves what they are for: which cases an act is done to, and why it is recorded only now. */
    private static final Set<String> SAID_BESIDE = Set.of("id", "doneAlready");

    /** Forms that look for something and record nothing, by their class. */
    private static final List<String> LOOKING =
            List.of("desk-search", "desk-filter", "desk-several-acts", "report-as-of", "year-agencies");

    /** Only opened before there is an agency (one field, which cites), or after a step before: they confirm, and ask for nothing. */
    private static final Set<String> NOT_OPENED = Set.of(
            "/agencies",
            "/calendar/adoptions",
            "/import/{id}/confirm",
            "/years/{year:20\\d{2}}/publish",
            "/years/{year:\\d{4}}/close");

    private static final Pattern FURTHER =
            Pattern.compile("href=\"(/(?:requests/[0-9a-f]{8}-[0-9a-f-]{27}/|supervision/[0-9a-f]{8}-)[^\"#]+)\"");

    /** Of each field that can be seen: where its form is sent, its name, its basis as it is heard, and what is amiss. */
    private static final String FIELDS = """
            const page = new DOMParser().parseFromString(arguments[0], 'text/html');
            const told = [];
            page.querySelectorAll('form').forEach(form => {
                const action = form.getAttribute('action');
                if (!action || arguments[1].some(one => form.classList.contains(one))) {
                    return;
                }
                const hint = form.querySelector('.desk-unasked') || page.querySelector('#page > .desk-unasked, section > .desk-unasked');
                told.push([action, '', '', hint ? 'hint' : ''].join('\t'));
                page.querySelectorAll('input, select, textarea').forEach(field => {
                    if (field.form !== form || field.type === 'hidden' || field.hidden || !field.name) {
                        return;
                    }
                    const place = field.closest('.desk-finer, .desk-field, tr') || field.parentElement;
                    const basis = place.querySelector('.desk-basis > summary');
                    const misplaced = basis && basis.parentElement.closest('label, p');
                    const says = basis && !misplaced ? basis.textContent.trim() : '';
                    told.push([action, field.name, says, hint ? 'hint' : ''].join('\t'));
                });
            });
            return told;
            """;

    @Autowired
    SettableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping desk;

    @LocalServerPort
    int port;

    private EveryPage pages;
    private final TreeSet<Field> fields = new TreeSet<>();

    /** A field as a page shows it; one without a name stands for its form. */
    private record Field(String form, String name, String basis, boolean hint) implements Comparable<Field> {
        @Override
        public int compareTo(Field other) {
            return toString().compareTo(other.toString());
        }

        private boolean isOwn() {
            return OWN.stream()
                    .filter(own -> own.form.equals(form))
                    .flatMap(own -> Stream.of(own.fields))
                    .anyMatch(own -> name.equals(own)
                            || own.endsWith("-") && name.startsWith(own)
                            || name.matches(own + "\\d+"));
        }
    }

    @BeforeAll
    void everyForm(@TempDir Path scratch) throws Exception {
        pages = EveryPage.of(port, clock, scratch);
        var screen = new Screen(port).as("officer");
        for (var account : EveryPage.ACCOUNTS) {
            for (var html : opened(account)) {
                var told = (List<?>) Objects.requireNonNull(screen.browser().executeScript(FIELDS, html, LOOKING));
                told.stream()
                        .map(field -> String.valueOf(field).split("\t", -1))
                        .map(field -> new Field(form(field[0]), field[1], field[2], !field[3].isEmpty()))
                        .forEach(fields::add);
            }
        }
    }

    @Test
    @DisplayName("or else it is named here why the office asks for it; a new field cannot be forgotten")
    void everyField() {
        assertThat(named(field -> field.basis.isEmpty() && !field.isOwn() && !SAID_BESIDE.contains(field.name)))
                .as("fields without a sentence and without a reason")
                .isEmpty();
        assertThat(named(field -> !field.basis.isEmpty() && (field.isOwn() || !field.basis.matches("依据：.+"))))
                .as(
                        "fields with a sentence that are named as the office's own, or whose basis does not say whose it is")
                .isEmpty();
        assertThat(OWN.stream()
                        .flatMap(own -> Stream.of(own.fields)
                                .filter(name -> fields.stream()
                                        .noneMatch(field -> field.form.equals(own.form)
                                                && field.isOwn()
                                                && field.name.startsWith(name)))
                                .map(name -> own.form + " " + name)))
                .as("named here, and on no page")
                .isEmpty();
    }

    @Test
    @DisplayName("a form with fields that no law asks for says so, once, and no other does")
    void ownFields() {
        var withOwn = fields.stream().filter(Field::isOwn).map(Field::form).collect(Collectors.toSet());
        assertThat(named(field -> field.isOwn() && !field.hint)).isEmpty();
        assertThat(named(field -> !field.name.isEmpty() && field.hint && !withOwn.contains(field.form)))
                .isEmpty();
    }

    @Test
    @DisplayName("every form that can be sent was looked at")
    void everyAddress() {
        var forms = fields.stream().map(Field::form).collect(Collectors.toSet());
        var missing = new TreeMap<String, Boolean>();
        desk.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> one.getPathPatternsCondition().getPatterns().stream())
                .forEach(pattern -> missing.put(
                        pattern.getPatternString(),
                        forms.stream()
                                .noneMatch(form -> pattern.matches(PathContainer.parsePath(
                                        form.replace("{}", "x").replace("0000", "2026"))))));
        missing.values().removeIf(is -> !is);
        assertThat(missing.keySet()).isEqualTo(NOT_OPENED);

        assertThat(ResourceBundle.getBundle("messages").keySet().stream()
                        .filter(key -> key.matches("act\\.[a-z-]+\\.lead"))
                        .map(key -> "/requests/{}/" + key.split("\\.")[1])
                        .filter(form -> !forms.contains(form)))
                .isEmpty();
    }

    private List<String> named(Predicate<Field> which) {
        return fields.stream()
                .filter(field -> !field.name.isEmpty())
                .filter(which)
                .map(Field::toString)
                .toList();
    }

    /** What somebody can reach, and with each case every form it has. */
    private List<String> opened(String account) throws IOException {
        var found = new ArrayList<String>();
        var further = new TreeSet<String>();
        for (var page : pages.as(account)) {
            found.add(page.html());
            FURTHER.matcher(page.html())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.contains("lang="))
                    .filter(link -> link.startsWith("/supervision")
                            || pages.cases().values().stream().anyMatch(link::startsWith))
                    .forEach(further::add);
        }
        var visitor = pages.visitor(account);
        for (var path : further) {
            var html = visitor.get(path).body();
            if (html.startsWith("<!DOCTYPE html>")) {
                found.add(html);
            }
        }
        return found;
    }

    private static String form(String action) {
        return action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}")
                .replaceAll("/\\d{4}\\b", "/0000")
                .replaceAll("/accounts/[^/]+/", "/accounts/NAME/")
                .replaceAll("/templates/.+", "/templates/KIND");
    }
}
