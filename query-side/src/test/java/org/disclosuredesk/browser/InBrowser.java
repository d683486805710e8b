package org.disclosuredesk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disclosuredesk.ServedDesk;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that open the served desk in Chromium; without one they are skipped, and fail where {@code CI=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@ServedDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface InBrowser {}
