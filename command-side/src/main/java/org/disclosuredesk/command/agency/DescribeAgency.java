package org.disclosuredesk.command.agency;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.disclosuredesk.law.term.AgencyKind;
import org.jspecify.annotations.Nullable;

/** To write down what letters must say of the agency, as a whole (机关基本情况). */
public record DescribeAgency(
        @TargetAggregateIdentifier String agencyId,
        AgencyKind kind,
        @Nullable String reviewingBody,
        @Nullable String court,
        @Nullable String onlineReviewChannel,
        @Nullable String documentMark,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String officeName,
        @Nullable String officeHead,
        boolean fourEyes,
        @Nullable String fullName) {}
