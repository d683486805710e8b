package org.disclosuredesk.command.request;

import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.law.RequestState;

/** An act on a request that is known: it says what happens, and the law says whether it may and which days follow. */
interface RequestAct {

    /** The request. */
    String requestId();

    /** What happens, given where the request stands; its due date is not computed yet. */
    RequestEvent says(RequestState state);
}
