package org.disclosuredesk.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a section of the annual report as it was written: words, and in braces the names of what the desk puts in.
 *
 * @param paragraphs its lines that are not blank
 */
public record NarrativeText(List<Paragraph> paragraphs) {

    /** （一）主动公开情况。 */
    private static final Pattern LEAD = Pattern.compile("（[一二三四五六七八九十]+）[^。{}]{1,30}。");

    private static final Pattern NAME = Pattern.compile("\\{([^{}]{1,30})}");

    /**
     * A paragraph.
     *
     * @param lead the words it opens with, as （一）主动公开情况。; null where it has none
     */
    public record Paragraph(@Nullable String lead, List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words, or the name of what the desk puts in.
     *
     * @param text the words; of a name what stands between its braces
     * @param named whether it is a name
     */
    public record Piece(String text, boolean named) {

        /** What the desk puts in; null for words, and for a name it does not know. */
        public @Nullable ReportTerm term() {
            return named ? ReportTerm.named(text).orElse(null) : null;
        }
    }

    public NarrativeText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Reads a text; a brace that opens no name is a word like any other. */
    public static NarrativeText of(String text) {
        return new NarrativeText(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(NarrativeText::paragraph)
                .toList());
    }

    private static Paragraph paragraph(String line) {
        var lead = LEAD.matcher(line);
        return lead.lookingAt()
                ? new Paragraph(lead.group(), pieces(line.substring(lead.end())))
                : new Paragraph(null, pieces(line));
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var name = NAME.matcher(text);
        var from = 0;
        while (name.find()) {
            add(pieces, text.substring(from, name.start()));
            pieces.add(new Piece(name.group(1).strip(), true));
            from = name.end();
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, false));
        }
    }

    /** The names it uses that the desk does not know. */
    public List<String> unknown() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece -> piece.named() && piece.term() == null)
                .map(Piece::text)
                .distinct()
                .toList();
    }
}
