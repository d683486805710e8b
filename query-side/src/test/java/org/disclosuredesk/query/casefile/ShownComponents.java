package org.disclosuredesk.query.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.disclosuredesk.events.PersonalData;

/** The components of an event that the timeline shows under a name. */
public final class ShownComponents {

    private ShownComponents() {}

    public static Stream<String> of(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.getType() != PersonalData.class)
                .map(RecordComponent::getName)
                .filter(name -> !Details.NOT_SHOWN.contains(name));
    }
}
