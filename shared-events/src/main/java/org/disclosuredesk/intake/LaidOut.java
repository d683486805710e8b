package org.disclosuredesk.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosuredesk.ledger.OwnFile;
import org.springframework.util.FileSystemUtils;

/** Uploaded files laid out in a folder for as long as they are read; they name applicants and do not stay there. */
public final class LaidOut implements AutoCloseable {

    private final Path folder;
    private final List<OwnFile> files = new ArrayList<>();

    private LaidOut(Path folder) {
        this.folder = folder;
    }

    /** Lays them out. */
    public static LaidOut of(List<UploadedFile> uploaded) {
        try {
            var laidOut = new LaidOut(Files.createTempDirectory("disclosure-desk-ledger"));
            for (var file : uploaded) {
                laidOut.add(file);
            }
            return laidOut;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(UploadedFile file) throws IOException {
        // By a name of our own: theirs may be no name of a file here.
        var ending = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : ".csv";
        var path = folder.resolve(files.size() + ending);
        Files.write(path, file.content());
        files.add(new OwnFile(file.name(), path));
    }

    public List<OwnFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
