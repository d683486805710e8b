package org.disclosuredesk.command.demo;

import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;

/** Who asks for what, through which channel, and which department has it. */
record Asked(ApplicantKind kind, String name, Channel channel, String sought, String department) {}
