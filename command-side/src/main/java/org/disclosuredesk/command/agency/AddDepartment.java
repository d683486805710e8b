package org.disclosuredesk.command.agency;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** To add a department. */
public record AddDepartment(@TargetAggregateIdentifier String agencyId, String departmentId, String name) {}
