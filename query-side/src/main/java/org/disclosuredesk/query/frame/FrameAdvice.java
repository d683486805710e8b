package org.disclosuredesk.query.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.register.Register;
import org.disclosuredesk.query.tally.Consolidations;
import org.disclosuredesk.query.words.People;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Gives every page of the desk its frame, and forms what a refused form brought back with it.
 *
 * <p>Error pages are not among them: they must show even where nothing can be read.
 */
@ControllerAdvice(basePackages = "org.disclosuredesk.query")
class FrameAdvice {

    private static final List<String> ROLES = List.of("OFFICER", "REVIEWER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR");

    private final DeskAgency agency;
    private final Consolidations consolidations;
    private final Register register;
    private final People people;

    FrameAdvice(DeskAgency agency, Consolidations consolidations, Register register, People people) {
        this.agency = agency;
        this.consolidations = consolidations;
        this.register = register;
        this.people = people;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var known = agency.current();
        var counts = known.map(desk -> register.counts(desk.agencyId(), EnumSet.of(Queue.OVERDUE, Queue.DUE_SOON)))
                .orElse(Map.of());
        var user = request.getUserPrincipal();
        return new Frame(
                section(request.getRequestURI()
                        .substring(request.getContextPath().length())),
                known.map(DeskAgency.Known::name).orElse(null),
                user == null ? null : called(user.getName()),
                ROLES.stream()
                        .filter(request::isUserInRole)
                        .map(role -> "Role." + role)
                        .toList(),
                Stream.of("OFFICER", "SUPERVISOR").anyMatch(request::isUserInRole),
                Stream.of("OFFICER", "REVIEWER", "SUPERVISOR").anyMatch(request::isUserInRole),
                request.isUserInRole("ADMINISTRATOR"),
                Stream.of("OFFICER", "ADMINISTRATOR").anyMatch(request::isUserInRole),
                Stream.of("SUPERVISOR", "ADMINISTRATOR", "AUDITOR").anyMatch(request::isUserInRole),
                agency.several() || consolidations.anyOutside(),
                counts.getOrDefault(Queue.OVERDUE, 0L),
                counts.getOrDefault(Queue.DUE_SOON, 0L),
                inLanguage("zh-CN"),
                inLanguage("en"));
    }

    /** What was typed into a form that was refused; empty where the form is fresh. */
    @ModelAttribute("typed")
    Map<String, String> typed() {
        return Map.of();
    }

    /** What was wrong with it, by field; the empty field stands for the whole form. */
    @ModelAttribute("errors")
    Map<String, String> errors() {
        return Map.of();
    }

    /** The number of this copy of a form, so that the same copy sent twice is taken once. */
    @ModelAttribute("commandId")
    String commandId() {
        return UUID.randomUUID().toString();
    }

    private String called(String account) {
        return people.named(List.of(account)).getOrDefault(account, account);
    }

    private static String section(String path) {
        if (path.equals("/requests/new")) {
            return "new";
        }
        if (path.startsWith("/dashboard")) {
            return "dashboard";
        }
        if (path.equals("/today")) {
            return "today";
        }
        if (path.equals("/accounts")) {
            return "accounts";
        }
        if (path.equals("/agency")) {
            return "agency";
        }
        if (path.startsWith("/calendar")) {
            return "calendar";
        }
        if (path.startsWith("/calculator")) {
            return "calculator";
        }
        if (path.equals("/help")) {
            return "help";
        }
        if (path.startsWith("/import")) {
            return "import";
        }
        if (path.startsWith("/disclosures") || path.equals("/publications") || path.matches("/years/\\d+/figures")) {
            return "disclosures";
        }
        if (path.startsWith("/supervision")) {
            return "supervision";
        }
        if (path.equals("/findings")) {
            return "findings";
        }
        if (path.startsWith("/consolidated")) {
            return "consolidated";
        }
        return path.startsWith("/reports") ? "reports" : path.startsWith("/requests") ? "register" : "";
    }

    private static String inLanguage(String language) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("lang", language)
                .build();
        return here.getPath() + "?" + here.getQuery();
    }
}
