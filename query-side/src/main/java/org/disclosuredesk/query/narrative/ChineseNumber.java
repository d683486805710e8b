package org.disclosuredesk.query.narrative;

import java.math.BigDecimal;

/** Figures as they are written in words (三十三, 两, 九十五点五), below a hundred million. */
final class ChineseNumber {

    /** The characters they are made of. */
    static final String CHARACTERS = "零〇一二三四五六七八九两十百千万";

    /** One of them. */
    static final String PATTERN = "[" + CHARACTERS + "]+(?:点[零〇一二三四五六七八九]+)?";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The number that was written, in digits or in words. */
    static BigDecimal read(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return new BigDecimal(written);
        }
        var point = written.indexOf('点');
        if (point < 0) {
            return BigDecimal.valueOf(whole(written));
        }
        var fraction = new StringBuilder();
        written.substring(point + 1).chars().forEach(character -> fraction.append(digit((char) character)));
        return new BigDecimal(whole(written.substring(0, point)) + "." + fraction);
    }

    private static long whole(String written) {
        long myriads = 0;
        long sum = 0;
        long digit = 0;
        for (var character : written.toCharArray()) {
            var power = "十百千".indexOf(character);
            if (power >= 0) {
                // 十 and 百 alone are one of them
                sum += Math.max(digit, 1) * (long) Math.pow(10, power + 1);
                digit = 0;
            } else if (character == '万') {
                myriads = (sum + digit) * 10_000;
                sum = 0;
                digit = 0;
            } else {
                // 二〇 is read digit by digit
                digit = digit * 10 + digit(character);
            }
        }
        return myriads + sum + digit;
    }

    private static int digit(char character) {
        return character == '〇' ? 0 : character == '两' ? 2 : DIGITS.indexOf(character);
    }
}
