package org.disclosuredesk.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Finds and fills the placeholders of a Word file, {@code {{名称}}}.
 *
 * <p>Word cuts a text into pieces as it was typed, spell-checked and formatted: a placeholder may lie over several of
 * them. It is read over all pieces of its paragraph, and takes the format of the piece it begins in.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");
    private static final String PIECES =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t";

    private final XWPFDocument document;

    Placeholders(XWPFDocument document) {
        this.document = document;
    }

    /** The names of all placeholders, in order, each once. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        paragraphs()
                .forEach(paragraph -> PLACEHOLDER
                        .matcher(text(paragraph.getCTP()))
                        .results()
                        .forEach(found -> names.add(found.group(1))));
        return names;
    }

    /** What looks like a placeholder and is none, since a brace is missing: the paragraphs it stands in. */
    List<String> broken() {
        return paragraphs()
                .map(paragraph -> PLACEHOLDER.matcher(text(paragraph.getCTP())).replaceAll(""))
                .filter(rest -> rest.contains("{{") || rest.contains("}}"))
                .map(String::strip)
                .toList();
    }

    /** Fills every placeholder; a paragraph that is nothing but one becomes as many paragraphs as there are to say. */
    void fill(Function<String, List<String>> says) {
        for (var paragraph : paragraphs().toList()) {
            var whole = PLACEHOLDER.matcher(text(paragraph.getCTP()).strip());
            if (whole.matches()) {
                repeat(paragraph, says.apply(whole.group(1)));
            } else {
                fill(paragraph.getCTP(), name -> String.join("", says.apply(name)));
            }
        }
    }

    private void repeat(XWPFParagraph paragraph, List<String> says) {
        if (says.isEmpty()) {
            remove(paragraph);
            return;
        }
        var pattern = paragraph.getCTP().copy();
        for (var text : says.subList(0, says.size() - 1)) {
            try (var here = paragraph.getCTP().newCursor()) {
                var before = paragraph.getBody().insertNewParagraph(here).getCTP();
                before.set(pattern);
                fill(before, name -> text);
            }
        }
        fill(paragraph.getCTP(), name -> says.get(says.size() - 1));
    }

    /** A cell, a header and a footer need one paragraph at least: there it stays, empty. */
    private void remove(XWPFParagraph paragraph) {
        if (paragraph.getBody() == document) {
            document.removeBodyElement(document.getPosOfParagraph(paragraph));
        } else {
            fill(paragraph.getCTP(), name -> "");
        }
    }

    private static void fill(CTP paragraph, Function<String, String> says) {
        var from = 0;
        for (var found = PLACEHOLDER.matcher(text(paragraph)); found.find(from); found.reset(text(paragraph))) {
            var text = says.apply(found.group(1));
            replace(pieces(paragraph), found.start(), found.end(), text);
            from = found.start() + text.length();
        }
    }

    private static void replace(List<CTText> pieces, int start, int end, String by) {
        var at = 0;
        var written = false;
        for (var piece : pieces) {
            var text = piece.getStringValue();
            var first = Math.max(start - at, 0);
            var last = Math.min(end - at, text.length());
            if (first < last) {
                var kept = text.substring(0, first) + (written ? "" : by) + text.substring(last);
                piece.setStringValue(kept);
                keepSpaces(piece);
                written = true;
            }
            at += text.length();
        }
    }

    private static void keepSpaces(CTText piece) {
        try (var cursor = piece.newCursor()) {
            cursor.setAttributeText(new QName("http://www.w3.org/XML/1998/namespace", "space"), "preserve");
        }
    }

    private static String text(CTP paragraph) {
        return pieces(paragraph).stream().map(CTText::getStringValue).collect(Collectors.joining());
    }

    private static List<CTText> pieces(CTP paragraph) {
        return Arrays.stream(paragraph.selectPath(PIECES))
                .filter(CTText.class::isInstance)
                .map(CTText.class::cast)
                .toList();
    }

    private Stream<XWPFParagraph> paragraphs() {
        var all = new ArrayList<XWPFParagraph>();
        collect(document, all);
        document.getHeaderList().forEach(header -> collect(header, all));
        document.getFooterList().forEach(footer -> collect(footer, all));
        return all.stream();
    }

    private static void collect(IBody body, List<XWPFParagraph> all) {
        all.addAll(body.getParagraphs());
        for (XWPFTable table : body.getTables()) {
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, all)));
        }
    }
}
