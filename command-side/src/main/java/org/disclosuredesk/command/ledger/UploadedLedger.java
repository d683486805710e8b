package org.disclosuredesk.command.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.command.form.Typed;
import org.disclosuredesk.files.KeptFiles;
import org.disclosuredesk.intake.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a ledger as a form brought them; what cannot be one is refused before anything reads it. */
final class UploadedLedger {

    static final String FIELD = "files";

    private static final long MEGABYTE = 1024L * 1024;
    private static final int MOST_FILES = 10;

    private UploadedLedger() {}

    static List<UploadedFile> of(Typed form, @Nullable List<MultipartFile> sent) {
        var files = new ArrayList<UploadedFile>();
        var names = new HashSet<String>();
        for (var one : sent == null ? List.<MultipartFile>of() : sent) {
            if (one.getSize() > KeptFiles.LARGEST) {
                form.fault(FIELD, "command.file-too-large", one.getSize() / MEGABYTE, KeptFiles.LARGEST / MEGABYTE);
            } else if (!one.isEmpty()) {
                var file = new UploadedFile(UploadedFile.nameOf(one.getOriginalFilename()), content(one));
                check(form, file, names.add(file.name()));
                files.add(file);
            }
        }
        form.mustBeFaultless();
        if (files.isEmpty()) {
            form.fault(FIELD, "command.import.no-file");
        } else if (files.size() > MOST_FILES) {
            form.fault(FIELD, "command.import.too-many-files", files.size(), MOST_FILES);
        }
        return files;
    }

    private static void check(Typed form, UploadedFile file, boolean newName) {
        var name = file.name().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            form.fault(FIELD, "command.import.kind", file.name());
        } else if (!newName) {
            form.fault(FIELD, "command.import.twice", file.name());
        } else if (file.unpacksTooLarge()) {
            form.fault(
                    FIELD, "command.import.unpacks-too-large", file.name(), UploadedFile.LARGEST_UNPACKED / MEGABYTE);
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
