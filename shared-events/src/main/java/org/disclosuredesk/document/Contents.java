package org.disclosuredesk.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosuredesk.events.AnswerDelivered;
import org.disclosuredesk.events.AttachmentAdded;
import org.disclosuredesk.events.CorrectionReceived;
import org.disclosuredesk.events.FeePaid;
import org.disclosuredesk.events.LetterIssued;
import org.disclosuredesk.events.OtherAgencyAnswered;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.ReasonsReceived;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.events.RequestReceived;
import org.disclosuredesk.events.ThirdPartyOpinionReceived;
import org.disclosuredesk.law.letter.AgencyFacts;
import org.disclosuredesk.law.letter.FittingLetters;
import org.disclosuredesk.law.letter.LetterCase;
import org.disclosuredesk.law.letter.LetterWords;
import org.disclosuredesk.law.letter.Occasion;
import org.disclosuredesk.law.term.LetterKind;
import org.jspecify.annotations.Nullable;

/** The file's table of contents (案卷目录): what came in and what went out, in order of days. */
final class Contents {

    private final LetterCase file;
    private final AgencyFacts agency;

    /** A paper of the file. */
    private record Paper(
            LocalDate on, String title, @Nullable String documentNo, String author) {}

    private Contents(LetterCase file, AgencyFacts agency) {
        this.file = file;
        this.agency = agency;
    }

    static void write(XWPFDocument page, LetterCase file, AgencyFacts agency) {
        var table = new PaperTable(page, 8, 34, 24, 19, 21, 8);
        table.line(
                true,
                Stream.of("no", "title", "documentNo", "author", "day", "pages")
                        .map(CasePaper::label)
                        .toList());
        var papers = new Contents(file, agency).papers();
        for (var at = 0; at < papers.size(); at++) {
            var paper = papers.get(at);
            table.line(
                    false,
                    List.of(
                            String.valueOf(at + 1),
                            paper.title(),
                            paper.documentNo() == null ? "" : paper.documentNo(),
                            paper.author(),
                            paper.on().toString(),
                            ""));
        }
    }

    private List<Paper> papers() {
        var papers = new ArrayList<Paper>();
        file.events().forEach(event -> of(event).forEach(papers::add));
        FittingLetters.of(file).stream().filter(this::notIssued).forEach(letter -> papers.add(letter(letter)));
        papers.sort(Comparator.comparing(Paper::on));
        return papers;
    }

    /** An answer that nobody issued here is in the file all the same: it went out on paper. */
    private boolean notIssued(Occasion occasion) {
        return occasion.kind().answers()
                && file.events().stream()
                        .noneMatch(event -> event instanceof LetterIssued issued
                                && issued.about() != null
                                && issued.about() == occasion.about());
    }

    private Paper letter(Occasion occasion) {
        return new Paper(occasion.on(), occasion.kind().chinese(), occasion.documentNo(), agency.signs());
    }

    private Stream<Paper> of(RequestEvent event) {
        if (event instanceof RequestReceived e) {
            return applicants(e.receivedOn(), "application");
        }
        if (event instanceof CorrectionReceived e) {
            return applicants(e.receivedOn(), "correction");
        }
        if (event instanceof ReasonsReceived e) {
            return applicants(e.receivedOn(), "reasons");
        }
        if (event instanceof FeePaid e) {
            return applicants(e.paidOn(), "payment");
        }
        if (event instanceof ThirdPartyOpinionReceived e) {
            return others(e.receivedOn(), "third-party-opinion");
        }
        if (event instanceof OtherAgencyAnswered e) {
            return others(e.answeredOn(), "agency-opinion");
        }
        if (event instanceof AnswerDelivered e) {
            return Stream.concat(Stream.ofNullable(e.sentOn()), Stream.ofNullable(e.signedOn()))
                    .limit(1)
                    .map(on -> new Paper(on, LetterWords.of("filed.delivery"), e.trackingNo(), agency.signs()));
        }
        if (event instanceof AttachmentAdded e) {
            var name = CasePaper.value(e.personal(), PersonalField.FILE_NAME);
            return Stream.of(
                    new Paper(e.addedOn(), name == null ? LetterWords.of("filed.attachment") : name, null, ""));
        }
        return event instanceof LetterIssued e
                ? Stream.of(new Paper(e.issuedOn(), title(e.letterKind()), e.documentNo(), agency.signs()))
                : Stream.empty();
    }

    private Stream<Paper> applicants(LocalDate on, String what) {
        var name = file.applicant();
        return Stream.of(new Paper(on, LetterWords.of("filed." + what), null, name == null ? "" : name));
    }

    private static Stream<Paper> others(LocalDate on, String what) {
        return Stream.of(new Paper(on, LetterWords.of("filed." + what), null, ""));
    }

    private static String title(String letterKind) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(letterKind))
                .map(LetterKind::chinese)
                .findFirst()
                .orElse(letterKind);
    }
}
