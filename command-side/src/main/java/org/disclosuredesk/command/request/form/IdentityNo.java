package org.disclosuredesk.command.request.form;

import java.util.regex.Pattern;

/** A resident's identity number (公民身份号码, GB 11643): seventeen digits and a check character. */
final class IdentityNo {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dXx]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNo() {}

    /** Whether it has the form of a resident's number and was copied wrongly; a passport number never is. */
    static boolean miscopied(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(text.charAt(i), 10);
        }
        return Character.toUpperCase(text.charAt(WEIGHTS.length)) != CHECKS.charAt(sum % CHECKS.length());
    }
}
