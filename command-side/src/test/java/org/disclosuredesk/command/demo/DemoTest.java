package org.disclosuredesk.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.disclosuredesk.command.TestClock;
import org.disclosuredesk.command.TestDesk;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.known.KnownRequests;
import org.disclosuredesk.command.known.KnownYears;
import org.disclosuredesk.events.AgencyEvent;
import org.disclosuredesk.events.DepartmentFiguresReported;
import org.disclosuredesk.events.FiguresReported;
import org.disclosuredesk.events.ItemsPublishedCounted;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.Circumstances;
import org.disclosuredesk.law.Findings;
import org.disclosuredesk.law.Ids;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.FittingLetters;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "desk.demo=true")
@DisplayName("A demo desk")
class DemoTest {

    private static final int SEED = 2;
    private static final Set<Stage> STAGES = EnumSet.of(
            Stage.IN_HAND,
            Stage.AWAITING_CORRECTION,
            Stage.AWAITING_PAYMENT,
            Stage.UNDER_REVIEW,
            Stage.APPROVED,
            Stage.CONSULTING,
            Stage.ANSWERED,
            Stage.VOID);

    @Autowired
    Demo demo;

    @Autowired
    Acts acts;

    @Autowired
    WorkingDays calendar;

    @Autowired
    EventStore log;

    @Autowired
    TestDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    KnownAgencies agencies;

    @Autowired
    KnownRequests requests;

    @Autowired
    KnownYears years;

    private final String agencyId = Ids.agency(SeedYear.AGENCY);

    @Test
    @DisplayName("has cases at every stage that its acts can bring about")
    void hasCasesAtEveryStage() {
        assertThat(requests.rows(agencyId)).hasSizeGreaterThanOrEqualTo(24 + SEED);
        assertThat(states(agencyId)).extracting(RequestState::stage).containsAll(STAGES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-02", "2026-01-05", "2026-02-21", "2026-10-04", "2026-11-24", "2026-12-31", "2027-06-12"
            })
    @DisplayName("has work that is late, due, almost due and not due, on whatever day it is started")
    void hasWorkOnAnyDay(LocalDate today) {
        clock.isNow(today);
        var agency = desk.newAgency();

        new PresentYear(new DemoDesk(acts, agency), new DaysBack(today, calendar)).happens();

        var nextWorkingDay = today.datesUntil(today.plusDays(20))
                .filter(calendar::isWorking)
                .findFirst()
                .orElseThrow();
        var states = states(agency);
        assertThat(states).extracting(RequestState::stage).containsAll(STAGES);
        assertThat(states.stream().filter(RequestState::open).map(RequestState::answerDueOn))
                .contains(nextWorkingDay, calendar.after(nextWorkingDay, 1))
                .anyMatch(due -> due != null && due.isBefore(today))
                .anyMatch(due -> due != null && due.isAfter(calendar.after(today, 10)))
                .anyMatch(Objects::isNull);
    }

    @Test
    @DisplayName("has four cases that were not handled as they should have been, and no other finding")
    void hasFindings() {
        var how = new Circumstances(LocalDate.now(clock), calendar, false);
        var found = presentYear().stream()
                .flatMap(state -> Findings.of(state, sequence -> how).stream())
                .map(finding -> finding.rule().getSimpleName());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "AnswerComesWithinThePeriod",
                        "AnswerIsDeliveredWithinThePeriod",
                        "AnswerIsDeliveredWithinThePeriod",
                        "RefusalGivesItsReasons",
                        "ActIsOpenAtThisStage");
    }

    @Test
    @DisplayName("has letters that can go out as they are, but for the refusal without reasons")
    void lettersAreFit() {
        AgencyFacts agency = null;
        for (var event : desk.eventsOf(agencyId)) {
            agency = AgencyFacts.after(agency, (AgencyEvent) event);
        }
        var missing = new ArrayList<String>();
        for (var state : presentYear()) {
            var file = LetterCase.of(state);
            for (var occasion : FittingLetters.of(file)) {
                LetterWriter.write(file, agency, occasion, "郭政公开〔2026〕99号", null).cautions().stream()
                        .filter(caution -> caution.startsWith("law.caution"))
                        .forEach(missing::add);
            }
        }

        assertThat(missing).containsExactly("law.caution.reasons.REFUSED");
    }

    private List<RequestState> presentYear() {
        return states(agencyId).stream()
                .filter(state -> !state.counted().registerNo().startsWith("2023-"))
                .toList();
    }

    @Test
    @DisplayName("works for the seed's town, whose year is closed")
    void worksForTheSeedsTown() {
        assertThat(agencies.theDesks()).contains(agencyId);
        assertThat(years.closed(agencyId, 2023)).isTrue();
    }

    @Test
    @DisplayName(
            "tells where the figures of 2023 come from: some 360 items, and no figure that its report does not have")
    void publicWorkOf2023() {
        var year = desk.eventsOf(Ids.year(agencyId, 2023));

        assertThat(year.stream()
                        .filter(ItemsPublishedCounted.class::isInstance)
                        .mapToInt(event -> ((ItemsPublishedCounted) event).items()))
                .satisfies(items -> assertThat(
                                items.stream().mapToInt(Integer::intValue).sum())
                        .isBetween(360, 369));
        assertThat(year).filteredOn(FiguresReported.class::isInstance).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-11-24", "2027-06-12"})
    @DisplayName("publishes and supervises on whatever day it is started")
    void publicWorkOnAnyDay(LocalDate today) {
        clock.isNow(today);
        var agency = desk.newAgency();

        new PublicWork(new DemoDesk(acts, agency), new DaysBack(today, calendar)).happens();

        assertThat(desk.eventsOf(Ids.year(agency, today.getYear())))
                .hasAtLeastOneElementOfType(DepartmentFiguresReported.class);
    }

    @Test
    @DisplayName("that holds anything is left alone")
    void isLeftAloneOnceItHoldsAnything() {
        var before = log.createHeadToken();

        demo.beforeOpening();

        assertThat(log.createHeadToken()).isEqualTo(before);
    }

    private List<RequestState> states(String agency) {
        return requests.rows(agency).stream()
                .map(row -> state(Ids.request(agency, row.registerNo())))
                .toList();
    }

    private RequestState state(String requestId) {
        RequestState state = null;
        for (var event : desk.eventsOf(requestId)) {
            state = RequestState.after(state, (RequestEvent) event);
        }
        return state;
    }
}
