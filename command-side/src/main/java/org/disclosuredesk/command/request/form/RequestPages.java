package org.disclosuredesk.command.request.form;

import org.disclosuredesk.command.known.KnownRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where the page of a request is. */
@Component
class RequestPages {

    private final KnownRequests requests;

    RequestPages(KnownRequests requests) {
        this.requests = requests;
    }

    /**
     * The page of a request.
     *
     * @throws ResponseStatusException 404 where there is no such request
     */
    String of(String requestId) {
        if (!requests.has(requestId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "/requests/" + requestId;
    }
}
