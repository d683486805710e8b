package org.disclosuredesk.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The article of the Regulation (政府信息公开条例, 2019) that a rule rests on. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Article {

    /** Its number. */
    int number();

    /** Its paragraph; 0 = the whole article. */
    int paragraph() default 0;

    /** What the office takes it to mean where its text is silent; empty = the text itself says so. */
    String reading() default "";
}
