package org.disclosuredesk.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disclosuredesk.WholeDesk;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The desk with its pages, one for all tests of lists and pages; each test begins with an agency of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeDesk
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1")
@Import({Cases.class, Visitor.class})
public @interface Pages {}
