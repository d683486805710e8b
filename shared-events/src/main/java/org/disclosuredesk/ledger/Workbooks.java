package org.disclosuredesk.ledger;

import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Opens Excel workbooks. */
final class Workbooks {

    private Workbooks() {}

    /** A file that is no workbook makes the library fail in many ways, most of them unchecked. */
    static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            // A workbook need have no styles; dates in it are bare numbers then.
            return openWithoutStyles(path);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static ReadableWorkbook openWithoutStyles(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
