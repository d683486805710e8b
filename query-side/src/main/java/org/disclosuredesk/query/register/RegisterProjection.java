package org.disclosuredesk.query.register;

import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.disclosuredesk.eventlog.Projection;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.CalendarEvent;
import org.disclosuredesk.events.ComplaintEvent;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.ProactiveEvent;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.SupervisionEvent;
import org.disclosuredesk.events.YearEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.query.finding.FindingRows;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The register: every request as it stands now.
 *
 * <p>Role: shown to the officer, as the register and as the due list. How: one row per request, which holds the folded
 * {@link org.disclosuredesk.law.RequestState} and the columns lists are sorted by;
 * one row per norm that one of its events broke, one per piece of its texts that it is searched by,
 * and one per list with how many are in it. When: in the act's own transaction;
 * a failure refuses the act.
 */
@Component
@ConditionalOnBooleanProperty(name = "desk.lists", matchIfMissing = true)
@ProcessingGroup(RegisterProjection.NAME)
class RegisterProjection implements Projection {

    /** Names the processing group; changing it replays the whole history. */
    static final String NAME = "register";

    private final RegisterEntries entries;
    private final FindingRows findings;
    private final SearchIndex searched;
    private final RegisterTotals totals;
    private final Reactions<Recorded, DeskEvent> reactions;

    RegisterProjection(RegisterEntries entries, FindingRows findings, SearchIndex searched, RegisterTotals totals) {
        this.entries = entries;
        this.findings = findings;
        this.searched = searched;
        this.totals = totals;
        this.reactions = Reactions.<Recorded, DeskEvent>to(DeskEvent.class)
                .on(RequestEvent.class, this::goesOn)
                .on(RequestReceived.class, this::begins)
                .ignoring(RemedyEvent.class, YearEvent.class, CalendarEvent.class, AgencyEvent.class)
                .ignoring(ProactiveEvent.class, ComplaintEvent.class, SupervisionEvent.class)
                .complete();
    }

    @EventHandler
    void on(DeskEvent event, EventMessage<?> message) {
        apply(Recorded.of(message));
    }

    @Override
    public void apply(Recorded recorded) {
        reactions.after(recorded, recorded.event());
    }

    private Recorded begins(Recorded recorded, RequestReceived event) {
        var entry = entries.save(RegisterEntry.of(event, recorded, findings));
        searched.changed(entry.agencyId(), entry.getId(), Set.of(), entry.grams());
        totals.changed(entry.agencyId(), Set.of(), entry.lists());
        return recorded;
    }

    private Recorded goesOn(Recorded recorded, RequestEvent event) {
        // A missing line is a broken register, not a case to skip: the act is refused.
        var entry = entries.findById(event.requestId()).orElseThrow();
        var before = entry.grams();
        var listsBefore = entry.lists();
        entry.happened(event, recorded, findings);
        searched.changed(entry.agencyId(), entry.getId(), before, entry.grams());
        totals.changed(entry.agencyId(), listsBefore, entry.lists());
        return recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("register_entry", FindingRows.TABLE, SearchIndex.TABLE, RegisterTotals.TABLE);
    }
}
