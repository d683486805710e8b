package org.disclosuredesk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole desk as browsers reach it, with the example's cases and accounts, one for all; its clock can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DisclosureDesk.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:served;DB_CLOSE_DELAY=-1",
            "desk.demo=true",
            "desk.year-end.automatic=false",
            "server.address=127.0.0.1"
        })
@Import(SettableClock.class)
public @interface ServedDesk {}
