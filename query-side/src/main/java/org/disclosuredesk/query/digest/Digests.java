package org.disclosuredesk.query.digest;

import java.util.stream.Stream;
import org.disclosuredesk.query.digest.Digest.Part;
import org.disclosuredesk.query.digest.DigestReaders.Reader;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.register.Register;
import org.disclosuredesk.query.today.Whose;
import org.springframework.stereotype.Component;

/** Looks up what a morning brings somebody. */
@Component
class Digests {

    private final Register register;

    Digests(Register register) {
        this.register = register;
    }

    Digest of(String agencyId, Reader reader) {
        var parts = Stream.<Part>builder();
        if (reader.acts()) {
            parts.add(part(agencyId, reader, Whose.MINE, Queue.OVERDUE));
            parts.add(part(agencyId, reader, Whose.MINE, Queue.DUE_SOON));
        }
        if (reader.reviews()) {
            parts.add(part(agencyId, reader, Whose.REVIEW, Queue.OPEN));
        }
        if (reader.acts()) {
            parts.add(part(agencyId, reader, Whose.UNCLAIMED, Queue.OPEN));
        }
        return new Digest(parts.build().filter(part -> part.total() > 0).toList());
    }

    private Part part(String agencyId, Reader reader, Whose whose, Queue queue) {
        var found = register.find(agencyId, whose.find(reader.person()).in(queue));
        return new Part(whose, queue, found.found(), found.rows());
    }
}
