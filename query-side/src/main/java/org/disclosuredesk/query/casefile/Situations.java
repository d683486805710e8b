package org.disclosuredesk.query.casefile;

import java.util.List;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.RegisterNumbers;
import org.disclosuredesk.query.register.SameApplicant;
import org.disclosuredesk.query.words.People;
import org.springframework.stereotype.Component;

/** Finds where an act would meet a case. */
@Component
class Situations {

    private final CaseFiles files;
    private final Today today;
    private final Calendars calendars;
    private final DeskAgency agency;
    private final People people;
    private final SameApplicant sameApplicant;
    private final RegisterNumbers numbers;
    private final DocumentNumbers documents;

    Situations(
            CaseFiles files,
            Today today,
            Calendars calendars,
            DeskAgency agency,
            People people,
            SameApplicant sameApplicant,
            RegisterNumbers numbers,
            DocumentNumbers documents) {
        this.files = files;
        this.today = today;
        this.calendars = calendars;
        this.agency = agency;
        this.people = people;
        this.sameApplicant = sameApplicant;
        this.numbers = numbers;
        this.documents = documents;
    }

    /** The case as it stands today, or the page that says there is none. */
    Situation of(String requestId) {
        var file = CasePage.known(files, requestId);
        return new Situation(file, today.date(), calendars.current(), new Beside(file));
    }

    private final class Beside implements Situation.Beside {

        private final CaseFile file;

        private Beside(CaseFile file) {
            this.file = file;
        }

        @Override
        public List<String> departments() {
            return agency.departments();
        }

        @Override
        public List<String> officers() {
            return people.whoMayAct();
        }

        @Override
        public int itemsBefore() {
            return sameApplicant.itemsBefore(file.requestId());
        }

        @Override
        public String nextDocumentNo() {
            return documents.next(file.state().counted().agencyId());
        }

        @Override
        public List<String> nextNumbers(int howMany) {
            var counted = file.state().counted();
            return numbers.next(counted.agencyId(), counted.receivedOn().getYear(), howMany);
        }
    }
}
