package org.disclosuredesk.query.register;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.disclosuredesk.eventlog.EventJson;
import org.disclosuredesk.eventlog.Recorded;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.CountedFacts.Answer;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.query.finding.FindingRows;
import org.disclosuredesk.query.finding.Recording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the register: the state of a request, and of it what lists are sorted and searched by. */
@Entity
@Table(name = "register_entry")
class RegisterEntry implements Persistable<String> {

    /** Events in a state are told apart by their names. */
    private static final ObjectMapper JSON = named(EventJson.mapper());

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    private interface Named {}

    private static ObjectMapper named(ObjectMapper mapper) {
        mapper.addMixIn(RequestEvent.class, Named.class);
        Reactions.membersOf(RequestEvent.class)
                .forEach(event -> mapper.registerSubtypes(new NamedType(event, event.getSimpleName())));
        return mapper;
    }

    /** More days after 1970 than any date that can be typed. */
    static final int AFTER_ALL_DATES = 10_000_000;

    @Id
    private String requestId;

    private String agencyId;
    private String registerNo;

    @Enumerated(EnumType.STRING)
    private ApplicantKind applicantKind;

    private @Nullable String applicantId;
    private @Nullable String applicantName;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String informationSought;
    private LocalDate receivedOn;
    private @Nullable LocalDate answerDueOn;
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "is_open")
    private boolean open;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable String department;
    private @Nullable String officer;
    private @Nullable LocalDate internalDueOn;
    private int dueOrder;
    private long lastSequence;
    private String state;
    private String recordings;
    private int findings;

    @Transient
    private @Nullable RequestState folded;

    @Transient
    private boolean unsaved;

    protected RegisterEntry() {
        // JPA reads rows through this constructor.
    }

    /** The line of a request of which only the receipt is known. */
    static RegisterEntry of(RequestReceived event, Recorded recorded, FindingRows found) {
        var entry = new RegisterEntry();
        entry.unsaved = true;
        entry.requestId = event.requestId();
        entry.agencyId = event.agencyId();
        entry.registerNo = event.registerNo();
        entry.recordings = "";
        entry.becomes(null, RequestState.after(null, event), recorded, found);
        return entry;
    }

    /** Lets one more event of the request happen to it. */
    void happened(RequestEvent event, Recorded recorded, FindingRows found) {
        var before = requestState();
        becomes(before, RequestState.after(before, event), recorded, found);
    }

    private void becomes(@Nullable RequestState before, RequestState now, Recorded recorded, FindingRows found) {
        var standing = now.counted().standingAnswer();
        folded = now;
        state = write(now);
        lastSequence = recorded.sequence();
        recordings = Recording.withOneMore(recordings, recorded);
        findings = found.happened(before, now, recorded, recordings, findings);
        channel = now.receipt().channel();
        applicantId = now.receipt().applicantId();
        applicantName = value(now.receipt().personal(), PersonalField.NAME);
        informationSought = now.informationSought();
        applicantKind = now.counted().applicantKind();
        receivedOn = now.counted().receivedOn();
        answerDueOn = now.answerDueOn();
        provisional = now.provisional();
        stage = now.stage();
        open = now.open();
        ground = standing.map(Answer::ground).orElse(null);
        decidedOn = standing.map(Answer::decidedOn).orElse(null);
        deliveredOn = now.deliveredOn();
        department = now.department();
        officer = now.officer();
        internalDueOn = now.assigned().internalDueOn();
        dueOrder = dueOrder(now);
    }

    /** Where it stands in the order of due dates, as one figure that an index can hold. */
    private static int dueOrder(RequestState now) {
        if (now.open()) {
            return now.answerDueOn() == null
                    ? AFTER_ALL_DATES
                    : (int) now.answerDueOn().toEpochDay();
        }
        return now.counted()
                .standingAnswer()
                .filter(answer -> !now.counted().voided())
                .map(answer -> 2 * AFTER_ALL_DATES - (int) answer.decidedOn().toEpochDay())
                .orElse(3 * AFTER_ALL_DATES);
    }

    RequestState requestState() {
        if (folded == null) {
            folded = read(state);
        }
        return folded;
    }

    private static @Nullable String value(@Nullable PersonalData personal, PersonalField field) {
        return personal == null ? null : personal.value(field);
    }

    private static String write(RequestState state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The state of a request cannot be written", e);
        }
    }

    private static RequestState read(String state) {
        try {
            return JSON.readValue(state, RequestState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register holds a state that cannot be read: rebuild it", e);
        }
    }

    @Override
    public String getId() {
        return requestId;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    String agencyId() {
        return agencyId;
    }

    /** The pieces of its texts by which it is searched. */
    Set<String> grams() {
        return SearchGrams.of(Arrays.asList(registerNo, informationSought, applicantName));
    }

    /** The lists it is in, whatever the day. */
    Set<Queue> lists() {
        var lists = EnumSet.of(Queue.ALL);
        if (stage == Stage.ANSWERED) {
            lists.add(Queue.ANSWERED);
            var answeredOn = deliveredOn != null ? deliveredOn : decidedOn;
            if (answeredOn != null && answerDueOn != null && answeredOn.isAfter(answerDueOn)) {
                lists.add(Queue.ANSWERED_LATE);
            }
        }
        if (findings > 0) {
            lists.add(Queue.WITH_FINDINGS);
        }
        return lists;
    }

    String registerNo() {
        return registerNo;
    }

    ApplicantKind applicantKind() {
        return applicantKind;
    }

    @Nullable String applicantName() {
        return applicantName;
    }

    @Nullable Channel channel() {
        return channel;
    }

    @Nullable String informationSought() {
        return informationSought;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable LocalDate answerDueOn() {
        return answerDueOn;
    }

    boolean provisional() {
        return provisional;
    }

    Stage stage() {
        return stage;
    }

    boolean open() {
        return open;
    }

    @Nullable Ground ground() {
        return ground;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable LocalDate deliveredOn() {
        return deliveredOn;
    }

    @Nullable String department() {
        return department;
    }

    @Nullable String officer() {
        return officer;
    }

    @Nullable LocalDate internalDueOn() {
        return internalDueOn;
    }

    long lastSequence() {
        return lastSequence;
    }
}
