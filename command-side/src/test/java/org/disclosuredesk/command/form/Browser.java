package org.disclosuredesk.command.form;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Sends forms as a signed-in officer would, in Chinese unless another language is chosen. */
@Component
public class Browser {

    private final MockMvc mvc;

    Browser(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    public MockMvc mvc() {
        return mvc;
    }

    /** What came back of a form: the status, where to, and the flash attributes. */
    public record Answer(int status, String location, Map<String, Object> flash) {

        public String notice() {
            return Objects.toString(flash.get("notice"), "");
        }

        @SuppressWarnings("unchecked")
        public Map<String, String> errors() {
            return (Map<String, String>) flash.getOrDefault("errors", Map.of());
        }

        @SuppressWarnings("unchecked")
        public Map<String, String> typed() {
            return (Map<String, String>) flash.getOrDefault("typed", Map.of());
        }
    }

    /** Sends a form as an officer. */
    public Answer send(String page, Map<String, String> fields) {
        return send(page, "OFFICER", Locale.SIMPLIFIED_CHINESE, fields);
    }

    /** Sends a form in a role and a language. */
    public Answer send(String page, String role, Locale language, Map<String, String> fields) {
        var form =
                post(page).locale(language).with(user("somebody").roles(role)).with(csrf());
        fields.forEach((field, value) -> form.param(field, value.split("\\|")));
        try {
            return answer(mvc.perform(form).andReturn());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back of a form that was sent by other means. */
    public static Answer answer(MvcResult result) {
        var response = result.getResponse();
        return new Answer(
                response.getStatus(),
                Objects.toString(response.getRedirectedUrl(), ""),
                Map.copyOf(Objects.requireNonNullElse(result.getFlashMap(), Map.<String, Object>of())));
    }
}
