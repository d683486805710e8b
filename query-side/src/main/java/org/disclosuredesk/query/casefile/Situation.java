package org.disclosuredesk.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.disclosuredesk.events.OtherAgencyConsulted;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ThirdPartyConsulted;
import org.disclosuredesk.law.RequestState;
import org.disclosuredesk.law.RequestState.Consultation;
import org.disclosuredesk.law.StatutoryPeriod;
import org.disclosuredesk.law.WorkingDays;
import org.disclosuredesk.query.casefile.Field.Option;
import org.disclosuredesk.query.words.Phrase;

/**
 * Where an act finds a case.
 *
 * @param file the case
 * @param today the day at the office
 * @param calendar the working days
 * @param desk what is known beside the case
 */
record Situation(CaseFile file, LocalDate today, WorkingDays calendar, Beside desk) {

    /** What is known beside the case; looked up where a form asks for it. */
    interface Beside {

        /** The departments of the agency. */
        List<String> departments();

        /** Who may be given a case, by name. */
        List<String> officers();

        /** How many items the same applicant asked for in the same calendar month before this request. */
        int itemsBefore();

        /** The number the next document would have; empty where none can be proposed. */
        String nextDocumentNo();

        /** The register numbers that are free next, in the year of its receipt. */
        List<String> nextNumbers(int howMany);
    }

    RequestState state() {
        return file.state();
    }

    String agency() {
        return state().counted().agencyId();
    }

    String request() {
        return state().counted().requestId();
    }

    /** So many working days from today. */
    String in(int workingDays) {
        return calendar.after(today, workingDays).toString();
    }

    /** By how many working days the period can still be extended. */
    int extensionLeft() {
        return StatutoryPeriod.EXTENSION.workingDays() - state().period().addedWorkingDays(calendar);
    }

    /** The consultations of third parties, or of other agencies, that are open. */
    List<Option> open(boolean thirdParty) {
        return state().consultations().stream()
                .filter(one -> one.thirdParty() == thirdParty && one.open())
                .map(one -> new Option(one.consultationId(), Phrase.of("act.consultation", nameOf(one), one.sentOn())))
                .toList();
    }

    /** Whoever was asked; a dash where nobody wrote it down. */
    private String nameOf(Consultation consultation) {
        var names = consultation.thirdParty()
                ? state().events(ThirdPartyConsulted.class).stream()
                        .filter(asked -> asked.consultationId().equals(consultation.consultationId()))
                        .map(ThirdPartyConsulted::personal)
                        .filter(envelope -> envelope != null && envelope.value(PersonalField.NAME) != null)
                        .map(envelope -> envelope.value(PersonalField.NAME))
                : state().events(OtherAgencyConsulted.class).stream()
                        .filter(asked -> asked.consultationId().equals(consultation.consultationId()))
                        .map(OtherAgencyConsulted::agencyAsked)
                        .filter(name -> name != null);
        return names.findFirst().orElse("—");
    }
}
