package org.disclosuredesk.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disclosuredesk.law.term.LegalText;

/** The article that a rule rests on: of the Regulation (政府信息公开条例, 2019) where nothing else is said. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Article {

    /** Its number. */
    int number();

    /** The text it stands in. */
    LegalText of() default LegalText.REGULATION;

    /** Its paragraph; 0 = the whole article. */
    int paragraph() default 0;

    /** What the office takes it to mean where its text is silent; empty = the text itself says so. */
    String reading() default "";
}
