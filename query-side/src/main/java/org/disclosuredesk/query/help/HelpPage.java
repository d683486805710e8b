package org.disclosuredesk.query.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a role does at the desk: one's own first. */
@Controller
class HelpPage {

    @GetMapping("/help")
    String show(@RequestParam(required = false) @Nullable Guide role, HttpServletRequest visit, Model model) {
        model.addAttribute("guides", Guide.values());
        model.addAttribute("guide", role != null ? role : own(visit));
        return "help/help";
    }

    private static Guide own(HttpServletRequest visit) {
        return Arrays.stream(Guide.values())
                .filter(guide -> visit.isUserInRole(guide.name()))
                .findFirst()
                .orElse(Guide.AUDITOR);
    }
}
