package org.disclosuredesk.command.request.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.disclosuredesk.command.dispatch.Acts;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.command.request.AddAttachment;
import org.disclosuredesk.eventlog.Provenance;
import org.disclosuredesk.events.PersonalData;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.files.KeptFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that come with a form: scans, pictures, Office documents; told by how they begin, never by their names. */
@Component
class Attachments {

    private static final long MEGABYTE = 1024L * 1024;

    private final Acts acts;
    private final KeptFiles files;
    private final Clock clock;

    Attachments(Acts acts, KeptFiles files, Clock clock) {
        this.acts = acts;
        this.files = files;
        this.clock = clock;
    }

    /** The kinds of file that are kept. */
    private enum Kind {
        PDF("application/pdf", 0x25, 0x50, 0x44, 0x46),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", 0x89, 0x50, 0x4E, 0x47),
        OFFICE("application/zip", 0x50, 0x4B, 0x03, 0x04),
        OLD_OFFICE("application/x-ole-storage", 0xD0, 0xCF, 0x11, 0xE0);

        private final String mediaType;
        private final int[] begins;

        Kind(String mediaType, int... begins) {
            this.mediaType = mediaType;
            this.begins = begins;
        }

        static Optional<Kind> of(byte[] content) {
            return Arrays.stream(values())
                    .filter(kind -> content.length > kind.begins.length && kind.isAt(content))
                    .findFirst();
        }

        private boolean isAt(byte[] content) {
            for (var at = 0; at < begins.length; at++) {
                if ((content[at] & 0xFF) != begins[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A file that may be kept, with its name as it came. */
    record Uploaded(
            byte[] content, String mediaType, @Nullable String name) {}

    /** Reads a file of a form, and notes what is wrong with it; null where none was chosen. */
    @Nullable Uploaded read(Typed form, String field, @Nullable MultipartFile upload) {
        form.line(field);
        if (upload == null || upload.isEmpty()) {
            return null;
        }
        var name = upload.getOriginalFilename();
        if (upload.getSize() > KeptFiles.LARGEST) {
            form.fault(field, "command.file-too-large", upload.getSize() / MEGABYTE, KeptFiles.LARGEST / MEGABYTE);
            return null;
        }
        try {
            var content = upload.getBytes();
            var kind = Kind.of(content);
            if (kind.isEmpty()) {
                form.fault(field, "command.file-kind", name == null ? "" : name);
                return null;
            }
            return new Uploaded(content, kind.orElseThrow().mediaType, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file with a request; the attachment's number, or null where there is no file. */
    @Nullable String attach(String requestId, @Nullable Uploaded file, Provenance provenance) {
        if (file == null) {
            return null;
        }
        var id = UUID.randomUUID().toString();
        acts.perform(
                new AddAttachment(
                        requestId,
                        id,
                        LocalDate.now(clock),
                        file.mediaType(),
                        file.content().length,
                        files.keep(file.content(), file.mediaType()),
                        null,
                        PersonalData.of(PersonalField.FILE_NAME, file.name())),
                provenance);
        return id;
    }
}
