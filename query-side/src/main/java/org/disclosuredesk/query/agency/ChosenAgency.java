package org.disclosuredesk.query.agency;

import java.util.List;

/**
 * Whose year an address asks for: the desk's agency, where it names no other of the store.
 *
 * @param agency the agency
 * @param desks whether it is the desk's own
 * @param all every agency of the store, by name
 */
public record ChosenAgency(DeskAgency.Known agency, boolean desks, List<DeskAgency.Known> all) {

    public ChosenAgency {
        all = List.copyOf(all);
    }

    /** Whether there is anything to choose. */
    public boolean several() {
        return all.size() > 1;
    }

    /** An address of the desk, for this agency. */
    public String to(String address) {
        if (desks) {
            return address;
        }
        var fragment = address.indexOf('#');
        var path = fragment < 0 ? address : address.substring(0, fragment);
        return path
                + (path.indexOf('?') < 0 ? "?agency=" : "&agency=")
                + agency.agencyId()
                + (fragment < 0 ? "" : address.substring(fragment));
    }
}
