package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.disclosuredesk.law.term.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * What letters must say of the agency was written down, as a whole (机关基本情况).
 *
 * @param reviewingBody who reviews its acts (行政复议机关)
 * @param court where its answers are sued against (人民法院)
 * @param onlineReviewChannel where an application for review is filed online (行政复议法 2023, art. 22)
 * @param documentMark what its document numbers begin with (发文机关代字)
 * @param officeName its disclosure office (政府信息公开工作机构)
 * @param officeHead the head of that office, who approves extensions (art. 33 para. 2)
 * @param fourEyes whether nobody approves their own draft
 * @param fullName by which it signs its letters (机关全称); null = as it was registered
 */
@Revision("1")
public record AgencyDescribed(
        String agencyId,
        LocalDate describedOn,
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
        @AddedLater @Nullable String fullName)
        implements AgencyEvent {}
