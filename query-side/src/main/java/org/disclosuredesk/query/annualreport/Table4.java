package org.disclosuredesk.query.annualreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.term.RemedyKind;

/**
 * Table 4 (政府信息公开行政复议、行政诉讼情况), which cannot exist unbalanced: each total = its four parts.
 *
 * @param blocks reconsideration, direct suits, suits after reconsideration
 */
public record Table4(Map<RemedyKind, Block> blocks) {

    /**
     * One block of the table.
     *
     * @param upheld 结果维持
     * @param corrected 结果纠正
     * @param other 其他结果
     * @param pending 尚未审结
     * @param total 总计
     */
    public record Block(int upheld, int corrected, int other, int pending, int total) {

        /**
         * @throws Unbalanced where the total is not its parts, or one is below nought
         */
        public Block {
            var broken = new ArrayList<String>();
            if (upheld + corrected + other + pending != total) {
                broken.add("table 4: %d + %d + %d + %d is not %d".formatted(upheld, corrected, other, pending, total));
            }
            if (Math.min(Math.min(upheld, corrected), Math.min(other, pending)) < 0) {
                broken.add("table 4: a figure below nought");
            }
            if (!broken.isEmpty()) {
                throw new Unbalanced(broken);
            }
        }

        /** A block whose total is added up. */
        static Block of(int upheld, int corrected, int other, int pending) {
            return new Block(upheld, corrected, other, pending, upheld + corrected + other + pending);
        }

        /** The five figures in the order of the form. */
        public List<Integer> figures() {
            return List.of(upheld, corrected, other, pending, total);
        }
    }

    public Table4 {
        var all = new EnumMap<RemedyKind, Block>(RemedyKind.class);
        for (var kind : RemedyKind.values()) {
            all.put(kind, blocks.getOrDefault(kind, Block.of(0, 0, 0, 0)));
        }
        blocks = Collections.unmodifiableMap(all);
    }

    /** One block. */
    public Block block(RemedyKind kind) {
        return blocks.get(kind);
    }
}
