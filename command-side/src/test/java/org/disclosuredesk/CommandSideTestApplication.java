package org.disclosuredesk;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The acts' side by itself, on a store in memory. */
@SpringBootApplication
public class CommandSideTestApplication {}
