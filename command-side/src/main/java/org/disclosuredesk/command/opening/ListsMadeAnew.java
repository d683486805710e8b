package org.disclosuredesk.command.opening;

import org.disclosuredesk.eventlog.ReadModels;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes lists of an earlier desk anew before anybody asks them. */
@Component
@Order(BeforeOpening.LISTS)
class ListsMadeAnew implements BeforeOpening {

    private final ReadModels lists;

    ListsMadeAnew(ReadModels lists) {
        this.lists = lists;
    }

    @Override
    public void beforeOpening() {
        lists.bringUpToDate();
    }
}
