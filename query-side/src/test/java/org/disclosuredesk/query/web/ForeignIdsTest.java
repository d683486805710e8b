package org.disclosuredesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Pages
@DisplayName("An id of something else, or a year out of all reason,")
class ForeignIdsTest {

    private static final List<String> ROLES = List.of("SUPERVISOR", "OFFICER", "ADMINISTRATOR");
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    /** A name, and the form of it an address asks for, which may count: {year:\d{4}}. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{\\d+})*)?}");

    private static final List<String> WILD_YEARS =
            List.of("1000000000", "-1000000000", "99999999999", "999999999", "9999", "1900", "0000", "2099", "2001");
    private static final List<String> WILD = List.of(
            "1000000000", "-1000000000", "999999999", "+999999999-12-31", "+999999998-12-31", "0001-01-01", "x", "");

    /** What the forms of documents, complaints and activities ask for: a form that is empty comes back before its id is looked at. */
    private static final Map<String, String> FILLED = Map.ofEntries(
            Map.entry("reason", "登记有误"),
            Map.entry("title", "整改"),
            Map.entry("number", "1"),
            Map.entry("heldOn", "2026-03-02"),
            Map.entry("concludedOn", "2026-03-02"),
            Map.entry("handling", "已答复"),
            Map.entry("review", "SECRECY"),
            Map.entry("reviewedOn", "2026-03-02"),
            Map.entry("reviewedBy", "李审"),
            Map.entry("passed", "true"),
            Map.entry("assessedOn", "2026-03-02"),
            Map.entry("attribute", "PROACTIVE"),
            Map.entry("publishedOn", "2026-03-02"),
            Map.entry("repealedOn", "2026-03-02"),
            Map.entry("column", "政策文件"),
            Map.entry("text", "内容"),
            Map.entry("enabled", "true"),
            Map.entry("kind", "REVIEW"),
            Map.entry("documentNo", "1号"));

    /** What must be asked for besides, lest a page say no more than that it is missing. */
    private static final Map<String, String> USUAL = Map.of(
            "year",
            "2026",
            "scope",
            "LOCAL",
            "rest",
            "2026-03-09",
            "kind",
            "RECEIPT",
            "about",
            "0",
            "event",
            "0",
            "field",
            "receivedOn",
            "received",
            "2026-03-02");

    /** What pages that take whatever comes look at. */
    private static final List<String> ANYTHING = List.of(
            "year",
            "scope",
            "id",
            "received",
            "corrected",
            "paid",
            "extended",
            "from",
            "to",
            "channel",
            "receivedOn",
            "workingDays",
            "decidedOn",
            "calledOn",
            "correctBy",
            "sentOn",
            "noticedOn",
            "units",
            "signedOn",
            "ground",
            "field",
            "event",
            "kind",
            "value");

    @Autowired
    Cases office;

    @Autowired
    Visitor visitor;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping desk;

    /** Something of every kind, by where its page is. */
    private final Map<String, String> known = new TreeMap<>();

    private final List<String> failed = new ArrayList<>();

    @BeforeEach
    void something() throws Exception {
        office.newDesk();
        known.put("agency", office.agencyId());
        known.put("requests", office.receives("2026-1", Cases.TODAY));
        known.put(
                "disclosures",
                recorded(
                        "/disclosures",
                        "title",
                        "防汛预案",
                        "kind",
                        "NORMATIVE_DOCUMENT",
                        "issuedOn",
                        "2026-03-02",
                        "attribute",
                        "PROACTIVE"));
        known.put(
                "supervision",
                recorded("/supervision", "kind", "INSPECTION", "title", "检查", "heldOn", "2026-03-02", "number", "3"));
        known.put(
                "complaints",
                recorded("/supervision/complaints", "receivedOn", "2026-03-02", "matter", "REQUEST_NOT_HANDLED"));
    }

    @Test
    @DisplayName("makes no page fail; what nobody knows is not found")
    void pages() throws Exception {
        for (var page : addresses(RequestMethod.GET).entrySet()) {
            for (var path : filledIn(page.getKey())) {
                var status = status(path, get(URI.create(path)));
                // A bad request where something else is missing that must be asked for.
                if (path.contains(UNKNOWN) && status != 404 && status != 400) {
                    failed.add(path + ": " + status);
                }
            }
            var asked = asked(page.getValue());
            for (var name : asked) {
                for (var wild : WILD) {
                    var path = filledIn(page.getKey(), List.of(known.get("requests")), List.of("2025"))
                                    .get(0)
                            + asked.stream()
                                    .filter(other -> other.equals(name) || USUAL.containsKey(other))
                                    .map(other -> other + "=" + (other.equals(name) ? encoded(wild) : USUAL.get(other)))
                                    .collect(Collectors.joining("&", "?", ""));
                    status(path, get(URI.create(path)));
                }
            }
        }

        assertThat(failed).isEmpty();
    }

    @Test
    @DisplayName("makes no form fail; an act on what is nothing of its kind finds nothing")
    void acts() throws Exception {
        for (var address : addresses(RequestMethod.POST).keySet()) {
            for (var path : filledIn(address)) {
                var form = post(URI.create(path));
                FILLED.forEach(form::param);
                form.param("result", path.contains("complaints") ? "FOUNDED" : "UPHELD");
                var status = status("POST " + path, form.with(csrf()));
                if (path.contains(UNKNOWN)
                        && status != 404
                        && !givesUp(path)
                        && !path.startsWith("/requests/several/")) {
                    failed.add("POST " + path + ": " + status);
                }
            }
        }

        assertThat(failed).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was given up already is given up. */
    private static boolean givesUp(String path) {
        return path.endsWith("/discard");
    }

    private Map<String, HandlerMethod> addresses(RequestMethod method) {
        var addresses = new TreeMap<String, HandlerMethod>();
        desk.getHandlerMethods().forEach((address, handler) -> {
            if (address.getMethodsCondition().getMethods().contains(method)) {
                address.getPathPatternsCondition()
                        .getPatterns()
                        .forEach(pattern -> addresses.put(pattern.getPatternString(), handler));
            }
        });
        return addresses;
    }

    /** The address with everything in its places that is not what it is about, or is nothing at all. */
    private List<String> filledIn(String address) {
        var ids = Stream.concat(known.values().stream(), Stream.of(UNKNOWN, "x", "x".repeat(300), "%27"))
                .toList();
        return filledIn(address, ids, WILD_YEARS);
    }

    private static List<String> filledIn(String address, List<String> ids, List<String> years) {
        var variable = VARIABLE.matcher(address);
        if (!variable.find()) {
            return List.of(address);
        }
        return (variable.group(1).equals("year") ? years : ids)
                .stream()
                        .flatMap(one -> filledIn(
                                address.substring(0, variable.start()) + one + address.substring(variable.end()),
                                ids,
                                years)
                                .stream())
                        .toList();
    }

    /** What a page may be asked for besides; where it takes whatever comes, what any page may be asked for. */
    private Set<String> asked(HandlerMethod page) {
        var names = new LinkedHashSet<String>();
        for (var parameter : page.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) {
                continue;
            }
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                names.addAll(ANYTHING);
                continue;
            }
            names.add(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
        }
        return names;
    }

    private int status(String path, MockHttpServletRequestBuilder request) {
        var status = 403;
        for (var role : ROLES) {
            try {
                status = visitor.visits(role, request).andReturn().getResponse().getStatus();
            } catch (Exception failure) {
                failed.add(path + ": " + failure);
                return 500;
            }
            if (status >= 500) {
                failed.add(path + ": " + status);
            }
            if (status != 403) {
                return status;
            }
        }
        return status;
    }

    private String recorded(String list, String... fields) throws Exception {
        var form = post(list);
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        var page = visitor.visits("OFFICER", form.with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page).matches(list + "/[0-9a-f-]{36}");
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
