package org.disclosuredesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Disclosure Desk (依申请公开办理台): keeps every request as the list of what happened to it and derives the rest. */
@SpringBootApplication
public class DisclosureDesk {

    public static void main(String[] args) {
        SpringApplication.run(DisclosureDesk.class, args);
    }
}
