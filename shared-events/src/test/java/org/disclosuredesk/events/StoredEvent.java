package org.disclosuredesk.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row of the log that holds this text. */
record StoredEvent(String payloadType, String revision, String json) implements DomainEventData<byte[]> {

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(bytes(json), byte[].class, payloadType, revision);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(bytes("{}"), byte[].class);
    }

    @Override
    public String getType() {
        return "DisclosureRequest";
    }

    @Override
    public String getAggregateIdentifier() {
        return "subject";
    }

    @Override
    public long getSequenceNumber() {
        return 0;
    }

    @Override
    public String getEventIdentifier() {
        return "event";
    }

    @Override
    public Instant getTimestamp() {
        return Instant.EPOCH;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
