package org.disclosuredesk.query;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Somebody who opens pages. */
@TestComponent
public class Visitor {

    private final MockMvc pages;

    Visitor(WebApplicationContext desk) {
        pages = MockMvcBuilders.webAppContextSetup(desk)
                .apply(springSecurity())
                .addFilters(new ResourceUrlEncodingFilter())
                .build();
    }

    /** What an officer sees there. */
    public String opens(String page) throws Exception {
        return opensAs("OFFICER", page);
    }

    /** What somebody of that role sees there. */
    public String opensAs(String role, String page) throws Exception {
        return body(visits(role, get(URI.create(page))).andExpect(status().isOk()));
    }

    /** What an officer sees to whom a form came back. */
    public String returnsTo(String page, Map<String, String> typed, Map<String, String> errors) throws Exception {
        return body(visits(
                        "OFFICER",
                        get(URI.create(page)).flashAttr("typed", typed).flashAttr("errors", errors))
                .andExpect(status().isOk()));
    }

    /** What comes of it. */
    public ResultActions visits(String role, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.with(user("visitor").roles(role)));
    }

    /** What comes of it for somebody who is not signed in. */
    public ResultActions visits(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request);
    }

    public static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
