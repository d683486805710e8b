package org.disclosuredesk.command.form;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.eventlog.DurableStore;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.law.rule.RuleBroken;
import org.disclosuredesk.law.rule.Violation;
import org.slf4j.MDC;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Takes a form: reads it, performs what it asks once, and answers 303.
 *
 * <p>Done: to the page that shows it, with the flash attribute {@code notice}. Refused: back to the form, with what was
 * typed in {@code typed} and what is wrong, by field, in {@code errors}; what concerns no field of the form stands under
 * the empty key. Every form carries a {@code commandId} of its own, so that the same form sent twice is answered alike
 * and performed once.
 */
@Component
public class Forms {

    /** The field of any form that says why something done already is recorded only now (补录). */
    private static final String DONE_ALREADY = "doneAlready";

    /** Under which every request to the desk carries its number in the log's context. */
    private static final String TRACE_ID = "traceId";

    private final Acts acts;
    private final DoneCommandRepository done;
    private final Words words;
    private final Meanwhile meanwhile;
    private final DurableStore store;
    private final Clock clock;

    Forms(Acts acts, DoneCommandRepository done, Words words, Meanwhile meanwhile, DurableStore store, Clock clock) {
        this.acts = acts;
        this.done = done;
        this.words = words;
        this.meanwhile = meanwhile;
        this.store = store;
        this.clock = clock;
    }

    /** Takes a form whose acts are recorded in one commit, once however often the form is sent. */
    public RedirectView take(
            MultiValueMap<String, String> parameters,
            RedirectAttributes flash,
            String formPage,
            BiFunction<Typed, Provenance, Done> work) {
        var commandId = commandId(parameters);
        return answered(
                parameters,
                flash,
                formPage,
                typed -> doneBefore(commandId).orElseGet(() -> perform(commandId, typed, work)));
    }

    /** Takes a form that may be repeated as often as anybody likes, since repeating it changes nothing. */
    public RedirectView takeAgainAndAgain(
            MultiValueMap<String, String> parameters,
            RedirectAttributes flash,
            String formPage,
            BiFunction<Typed, Provenance, Done> work) {
        return answered(parameters, flash, formPage, typed -> work.apply(typed, provenance(typed)));
    }

    private Done perform(String commandId, Typed typed, BiFunction<Typed, Provenance, Done> work) {
        try {
            return acts.together(() -> {
                meanwhile.check(typed);
                var result = work.apply(typed, provenance(typed));
                done.save(new DoneCommand(commandId, result, clock.instant()));
                return result;
            });
        } catch (ConcurrencyException | AggregateStreamCreationException | DataIntegrityViolationException failure) {
            // Its double may have been faster: then this is no failure.
            return doneBefore(commandId).orElseThrow(() -> failure);
        }
    }

    /** What a double of the form did; it may be committed and not yet on disk. */
    private Optional<Done> doneBefore(String commandId) {
        var before = done.findById(commandId).map(DoneCommand::done);
        before.ifPresent(known -> store.awaitDurable());
        return before;
    }

    private RedirectView answered(
            MultiValueMap<String, String> parameters,
            RedirectAttributes flash,
            String formPage,
            Function<Typed, Done> work) {
        var typed = new Typed(parameters);
        try {
            var result = work.apply(typed);
            flash.addFlashAttribute("notice", result.notice());
            return seeOther(result.page());
        } catch (RuleBroken broken) {
            return refused(typed, flash, formPage, broken.violations());
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            return refused(typed, flash, formPage, List.of(Violation.of("", "command.others-at-once")));
        } catch (AggregateNotFoundException | IncompatibleAggregateException foreign) {
            // The address names nothing, or something of another kind.
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, foreign);
        }
    }

    private RedirectView refused(Typed typed, RedirectAttributes flash, String formPage, List<Violation> violations) {
        flash.addFlashAttribute("typed", typed.asTyped());
        flash.addFlashAttribute("errors", errors(typed, violations));
        return seeOther(formPage);
    }

    private Map<String, String> errors(Typed typed, List<Violation> violations) {
        var errors = new LinkedHashMap<String, String>();
        for (var violation : violations) {
            var field = typed.has(violation.field()) ? violation.field() : "";
            errors.merge(field, words.of(violation), (first, second) -> words.sentences(List.of(first, second)));
        }
        return errors;
    }

    private static RedirectView seeOther(String page) {
        var view = new RedirectView(page, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /**
     * A form that says why it comes after the fact records history. Traced by the number that page, program log and event
     * then share.
     */
    private static Provenance provenance(Typed typed) {
        var traceId = MDC.get(TRACE_ID);
        var trace = traceId == null ? UUID.randomUUID().toString() : traceId;
        var by = SecurityContextHolder.getContext().getAuthentication().getName();
        var doneAlready = typed.text(DONE_ALREADY);
        return doneAlready == null ? Provenance.live(by, trace) : Provenance.history(by, trace, doneAlready);
    }

    /** The form's own number; a form without a readable one is performed each time it is sent. */
    private static String commandId(MultiValueMap<String, String> parameters) {
        try {
            return UUID.fromString(String.valueOf(parameters.getFirst("commandId")))
                    .toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }
}
