package org.disclosuredesk.query.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.proactive.Documents;
import org.disclosuredesk.query.web.AskedYear;
import org.disclosuredesk.query.web.PaperLists;
import org.disclosuredesk.query.web.PaperLists.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how many items were published by column and month, and the form that counts them. */
@Controller
class ItemsPublishedPage {

    private final ItemsPublished items;
    private final Documents documents;
    private final DeskAgency agency;
    private final Clock clock;
    private final PaperLists paper;

    ItemsPublishedPage(ItemsPublished items, Documents documents, DeskAgency agency, Clock clock, PaperLists paper) {
        this.items = items;
        this.documents = documents;
        this.agency = agency;
        this.clock = clock;
        this.paper = paper;
    }

    @GetMapping("/publications")
    String show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model) {
        var known = agency.current();
        if (known.isEmpty()) {
            return "register/no-agency";
        }
        AskedYear.mustBeReal(year);
        var agencyId = known.get().agencyId();
        var today = LocalDate.now(clock);
        var shown = year == null ? today.getYear() : year;
        var years = new TreeSet<Integer>(items.years(agencyId));
        years.add(today.getYear());
        years.add(shown);
        model.addAttribute("year", shown);
        model.addAttribute("years", years.descendingSet());
        var view = items.of(agencyId, shown);
        model.addAttribute("view", view);
        paper.offer(
                model,
                whole,
                view.rows().size(),
                view.rows().size(),
                false,
                new Conditions().and("figures.years", String.valueOf(shown)));
        model.addAttribute("published", documents.publishedIn(agencyId, shown));
        model.addAttribute(
                "columns",
                Stream.of(items.columns(agencyId), documents.columns(agencyId))
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .toList());
        // Months are counted when they are over.
        model.addAttribute("lastMonth", YearMonth.from(today).minusMonths(1));
        model.addAttribute("thisMonth", YearMonth.from(today));
        return "figures/items";
    }
}
