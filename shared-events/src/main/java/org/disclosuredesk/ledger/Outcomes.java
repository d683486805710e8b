package org.disclosuredesk.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosuredesk.law.CountingRules;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.Ground;

/**
 * What a ledger's 办理结果 means: the label of a row of table 3, or a short form that fits one row alone.
 *
 * <p>Numbers (1., （一）), punctuation and widths say nothing here; the group may stand before the row (不予公开：1.属于国家秘密).
 * A short form is a stretch of the label that does not leave out the word which turns its sense: 掌握 is no short form of
 * 不掌握, nor 提供 of 要求提供.
 */
final class Outcomes {

    private static final int SHORTEST = 3;
    private static final Pattern NUMBER =
            Pattern.compile("\\([一二三四五六七]\\)|^\\s*[一二三四五六七][、.]|(?<!\\d)\\(?\\d{1,2}[.、)]?(?=[^\\d])");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
    private static final List<String> TURNS = List.of("不", "无", "未", "未按", "没有", "要求");

    /** A row of results: its label with and without the remark in brackets, as bare words. */
    private record Row(Ground ground, String label, String words, String wordsAndRemark) {

        boolean says(String said) {
            // Of the remark a part will do, or else it would have to be typed in full.
            return said.equals(words) || said.startsWith(words) && wordsAndRemark.startsWith(said);
        }

        boolean isShortenedTo(String said) {
            var at = said.length() < SHORTEST ? -1 : words.indexOf(said);
            return at >= 0 && TURNS.stream().noneMatch(words.substring(0, at)::endsWith);
        }
    }

    private final List<Row> rows;
    private final Map<List<Ground>, String> labels = new ConcurrentHashMap<>();

    /** The labels are those of the form the rules count by. */
    Outcomes(CountingRules rules) {
        rows = Arrays.stream(Ground.values()).map(ground -> row(rules, ground)).toList();
    }

    private static Row row(CountingRules rules, Ground ground) {
        var numbered = rules.rowOf(ground).label();
        var label = NUMBER.matcher(Words.narrow(numbered)).replaceAll("");
        var bare = REMARK.matcher(label).replaceAll("");
        return new Row(ground, bare, Words.only(bare), Words.only(label));
    }

    /** Every ground the text fits: one, where it is understood; none, where it says no row; else it is ambiguous. */
    List<Ground> of(String text) {
        var said = Words.only(NUMBER.matcher(Words.narrow(text)).replaceAll(""));
        var exact = fitting(rows, said);
        if (!exact.isEmpty()) {
            return exact;
        }
        for (var kind : DecisionKind.values()) {
            if (said.startsWith(kind.chinese())) {
                return of(kind, said.substring(kind.chinese().length()));
            }
        }
        return shortened(rows, said);
    }

    private List<Ground> of(DecisionKind group, String said) {
        var inGroup = rows.stream().filter(row -> row.ground().kind() == group).toList();
        if (said.isEmpty()) {
            return grounds(inGroup);
        }
        var exact = fitting(inGroup, said);
        return exact.isEmpty() ? shortened(inGroup, said) : exact;
    }

    /** The rows of these grounds, for a message: the same text for the same ones, since it may be told very often. */
    String labels(List<Ground> grounds) {
        return labels.computeIfAbsent(
                grounds,
                these -> rows.stream()
                        .filter(row -> these.contains(row.ground()))
                        .map(Row::label)
                        .collect(Collectors.joining("; ")));
    }

    private static List<Ground> fitting(List<Row> among, String said) {
        return grounds(among.stream().filter(row -> row.says(said)).toList());
    }

    private static List<Ground> shortened(List<Row> among, String said) {
        return grounds(among.stream().filter(row -> row.isShortenedTo(said)).toList());
    }

    private static List<Ground> grounds(List<Row> among) {
        return among.stream().map(Row::ground).toList();
    }
}
