package org.disclosuredesk.browser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.Browser;

/** Every kind of page that somebody can reach by following links; of pages of one kind, the first. */
final class Links {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"");
    private static final Pattern CASE = Pattern.compile("^(/requests/[0-9a-f]{8}-[0-9a-f-]{27})(/?.*)$");

    private final Browser visitor;
    private final Set<String> cases;
    private final Set<String> kinds = new HashSet<>();

    /** Only these cases are opened. */
    Links(Browser visitor, Set<String> cases) {
        this.visitor = visitor;
        this.cases = cases;
    }

    /** A page, as it was sent. */
    record Page(String path, String html) {}

    List<Page> from(List<String> starts) throws IOException {
        var pages = new ArrayList<Page>();
        var next = new ArrayDeque<>(starts);
        starts.forEach(start -> kinds.add(kind(start)));
        while (!next.isEmpty()) {
            var path = next.poll();
            var answer = visitor.get(path);
            var html = answer.body();
            if (html.startsWith("<!DOCTYPE html>")) {
                pages.add(new Page(path, html));
                links(html).filter(link -> kinds.add(kind(link))).forEach(next::add);
            }
        }
        return pages;
    }

    private Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                .filter(link -> !link.contains("lang="))
                .filter(link -> {
                    var about = CASE.matcher(link);
                    return !about.matches() || cases.contains(about.group(1));
                });
    }

    /** Pages that differ in which case, year or day they are about, or in what is looked for, are of one kind. */
    private String kind(String link) {
        if (cases.contains(link)) {
            return link;
        }
        var parts = link.split("\\?", 2);
        var asked = parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .map(one -> one.replaceAll("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return parts[0].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}").replaceAll("/\\d{4}\\b", "/0000") + "?" + asked;
    }
}
