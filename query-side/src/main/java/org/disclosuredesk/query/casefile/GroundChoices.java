package org.disclosuredesk.query.casefile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.Particular;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The 21 grounds as a form offers them: in their six kinds, each with its finer facts. */
@Component
class GroundChoices {

    void offer(Map<String, String> typed, Model model) {
        model.addAttribute(
                "groundsByKind",
                Arrays.stream(Ground.values())
                        .collect(Collectors.groupingBy(Ground::kind, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute(
                "particulars",
                Arrays.stream(Ground.values()).collect(Collectors.toMap(Function.identity(), GroundChoices::finer)));
        model.addAttribute(
                "refusals",
                Arrays.stream(Ground.values())
                        .filter(ground -> ground.kind() == DecisionKind.REFUSED)
                        .toList());
        model.addAttribute(
                "withheldOn", List.of(typed.getOrDefault("withheldOn", "").split(",")));
    }

    /** The finer facts under a ground; none under most. */
    private static List<Particular> finer(Ground ground) {
        return Arrays.stream(Particular.values())
                .filter(particular -> particular.ground() == ground)
                .toList();
    }
}
