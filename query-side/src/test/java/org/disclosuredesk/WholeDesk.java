package org.disclosuredesk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole desk over a store in memory, without a web server; its clock can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DisclosureDesk.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1",
            "desk.serving=false",
            "desk.year-end.automatic=false",
            "spring.main.allow-bean-definition-overriding=true"
        })
@Import({SettableClock.class, Office.class})
public @interface WholeDesk {}
