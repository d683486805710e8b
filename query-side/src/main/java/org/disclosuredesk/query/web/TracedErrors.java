package org.disclosuredesk.query.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What an error page knows: the status, and the number under which the log tells the rest. Never a stack trace. */
@Component
class TracedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(TracedErrors.class);
    private static final int SERVER_ERROR = 500;

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        var trace = request.getAttribute(Trace.ID, RequestAttributes.SCOPE_REQUEST);
        attributes.put(Trace.ID, trace == null ? "" : trace);
        if (attributes.get("status") instanceof Integer status && status >= SERVER_ERROR) {
            LOG.error("{} failed: {}", trace, attributes.get("path"), getError(request));
        }
        return attributes;
    }
}
