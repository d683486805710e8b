package org.disclosuredesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No form of an act loads a page anew")
class FormsInPlaceTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form\\b(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern SENT = Pattern.compile("\\bmethod=\"post\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PLACE = Pattern.compile("\\bhx-boost=\"true\"");

    /** By what they are sent to; whoever adds one says why. */
    private static final Map<String, String> LOAD_ANEW = Map.of(
            "@{/login}", "nothing is known of whoever has not come in: there is no frame to put a page into",
            "@{/logout}", "nothing that was seen may stay behind");

    @Test
    @DisplayName("but the few that say why")
    void boosted() throws IOException {
        var loading = new ArrayList<String>();
        var named = new TreeSet<>(LOAD_ANEW.keySet());
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template :
                    templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                for (var form :
                        FORM.matcher(Files.readString(template)).results().toList()) {
                    var address = form.group().replaceAll("(?s).*th:action=\"([^\"]*)\".*", "$1");
                    if (SENT.matcher(form.group()).find()
                            && !IN_PLACE.matcher(form.group()).find()
                            && !named.remove(address)) {
                        loading.add(TEMPLATES.relativize(template) + ": " + form.group());
                    }
                }
            }
        }

        assertThat(loading).isEmpty();
        assertThat(named).as("no such form").isEmpty();
    }
}
