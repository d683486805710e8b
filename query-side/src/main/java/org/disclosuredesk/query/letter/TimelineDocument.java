package org.disclosuredesk.query.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.query.agency.DeskAgency;
import org.disclosuredesk.query.casefile.CaseFile;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.words.People;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The timeline of a case and the working of its deadline, as one page that needs nothing else, to read and to print. */
@Component
class TimelineDocument {

    private final ITemplateEngine templates;
    private final ThymeleafEvaluationContext beans;
    private final DeskAgency agencies;
    private final People people;
    private final Calendars calendars;
    private final Today today;

    TimelineDocument(
            ITemplateEngine templates,
            ApplicationContext desk,
            DeskAgency agencies,
            People people,
            Calendars calendars,
            Today today) {
        this.templates = templates;
        this.beans = new ThymeleafEvaluationContext(desk, null);
        this.agencies = agencies;
        this.people = people;
        this.calendars = calendars;
        this.today = today;
    }

    byte[] of(CaseFile file, HttpServletRequest visit, HttpServletResponse answer) {
        var exchange = JakartaServletWebApplication.buildApplication(visit.getServletContext())
                .buildExchange(visit, answer);
        var context = new WebContext(exchange, LocaleContextHolder.getLocale());
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, beans);
        context.setVariables(Map.of(
                "file", file,
                "names", people.named(file.recordedBy()),
                "agency", agencies.facts(file.state().counted().agencyId()).signs(),
                "madeOn", today.date(),
                "calendar", calendars.current().version(),
                "css", css()));
        return templates.process("letter/timeline", context).getBytes(StandardCharsets.UTF_8);
    }

    private static String css() {
        try {
            return new ClassPathResource("static/desk.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The desk's style sheet cannot be read", e);
        }
    }
}
