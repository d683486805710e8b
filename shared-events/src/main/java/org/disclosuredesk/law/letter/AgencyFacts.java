package org.disclosuredesk.law.letter;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disclosuredesk.events.AgencyDescribed;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.AgencyRegistered;
import org.disclosuredesk.events.DepartmentAdded;
import org.disclosuredesk.events.LetterTemplateReplaced;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * What letters must know of an agency, as its events tell it.
 *
 * @param described its particulars as written down last; null while nobody has
 * @param templates the templates of its own that are or were in use, by letter
 */
public record AgencyFacts(
        String agencyId, String name, @Nullable AgencyDescribed described, SortedMap<LetterKind, Template> templates) {

    private static final Reactions<AgencyFacts, AgencyEvent> REACTIONS = Reactions.<AgencyFacts, AgencyEvent>to(
                    AgencyEvent.class)
            .on(AgencyRegistered.class, (none, e) -> named(e.agencyId(), e.name()))
            .on(AgencyDescribed.class, (f, e) -> new AgencyFacts(f.agencyId, f.name, e, f.templates))
            .on(LetterTemplateReplaced.class, AgencyFacts::replaced)
            .ignoring(DepartmentAdded.class)
            .complete();

    /**
     * The template of a letter.
     *
     * @param version how often it was replaced; 0 = never
     * @param sha256 of the file as kept; null = the one the desk ships with
     */
    public record Template(int version, @Nullable String sha256) {

        /** The one the desk ships with, never replaced. */
        public static final Template SHIPPED = new Template(0, null);
    }

    public AgencyFacts {
        templates = new TreeMap<>(templates);
    }

    /** An agency of which only the name is known. */
    public static AgencyFacts named(String agencyId, String name) {
        return new AgencyFacts(agencyId, name, null, new TreeMap<>(Map.of()));
    }

    /** The facts after one more event; null stands for an agency of which nothing is known yet. */
    public static AgencyFacts after(@Nullable AgencyFacts facts, AgencyEvent event) {
        return REACTIONS.after(facts, event);
    }

    /** The name it signs by and its papers bear: in full where that was written down, or as it was registered. */
    public String signs() {
        return described == null || described.fullName() == null ? name : described.fullName();
    }

    /** Its kind; guessed from its name while nobody has written it down. */
    public AgencyKind kind() {
        return described == null ? ReviewingBody.kindGuessedFrom(signs()) : described.kind();
    }

    /** The template in use for a letter. */
    public Template template(LetterKind kind) {
        return templates.getOrDefault(kind, Template.SHIPPED);
    }

    private AgencyFacts replaced(LetterTemplateReplaced event) {
        var now = new TreeMap<>(templates);
        now.put(event.letterKind(), new Template(event.version(), event.sha256()));
        return new AgencyFacts(agencyId, name, described, now);
    }
}
