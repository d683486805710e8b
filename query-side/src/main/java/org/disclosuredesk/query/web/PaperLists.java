package org.disclosuredesk.query.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lists on paper (打印清单): the whole of what is looked for, where the screen shows a page of it. */
@Component
public class PaperLists {

    /** So many lines are printed at most, some eighty sheets: nobody reads more on paper. */
    public static final int MOST = 2_000;

    private static final String WHOLE = "whole";

    private final Clock clock;

    PaperLists(Clock clock) {
        this.clock = clock;
    }

    /**
     * A list as it is printed.
     *
     * @param narrowed what it was narrowed by
     * @param found how many lines there are
     * @param more whether there are more than were counted
     * @param shown how many of them are printed
     * @param at when
     * @param back the same list on the screen
     * @param exports the same list as files, each under its bundle key; empty where it has none
     */
    public record Printed(
            List<Condition> narrowed,
            long found,
            boolean more,
            int shown,
            Instant at,
            String back,
            Map<String, String> exports) {

        /** Whether lines are left out. */
        public boolean cut() {
            return more || found > shown;
        }
    }

    /** What a list was narrowed by: its bundle key, and what was chosen. */
    public record Condition(String label, Object value) {}

    /** What a list was narrowed by, in the order it is said. */
    public static final class Conditions {

        private final List<Condition> all = new ArrayList<>();

        /** One more, unless nothing was chosen. */
        public Conditions and(String label, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                all.add(new Condition(label, value));
            }
            return this;
        }
    }

    /** How many lines are read: a page of the screen, or as many as are printed. */
    public static int lines(boolean whole, int aPage) {
        return whole ? MOST : aPage;
    }

    /** Lets the list that is shown be printed; or, where that was asked for, shows it for the paper. */
    public void offer(Model model, boolean whole, int shown, long found, boolean more, Conditions narrowed) {
        offer(model, whole, shown, found, more, narrowed, Map.of());
    }

    /** The same of a list that can be had as files. */
    public void offer(
            Model model,
            boolean whole,
            int shown,
            long found,
            boolean more,
            Conditions narrowed,
            Map<String, String> exports) {
        if (whole) {
            model.addAttribute(
                    "printed",
                    new Printed(List.copyOf(narrowed.all), found, more, shown, clock.instant(), here(null), exports));
        } else if (shown > 0) {
            model.addAttribute("onPaper", here("true"));
        }
    }

    /** This address with the whole list, or with its first page. */
    private static String here(@Nullable String whole) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page")
                .replaceQueryParam(WHOLE);
        if (whole != null) {
            here.queryParam(WHOLE, whole);
        }
        var link = here.build();
        return link.getQuery() == null ? link.getPath() : link.getPath() + "?" + link.getQuery();
    }
}
