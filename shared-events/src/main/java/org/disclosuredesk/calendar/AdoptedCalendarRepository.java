package org.disclosuredesk.calendar;

import org.springframework.data.jpa.repository.JpaRepository;

interface AdoptedCalendarRepository extends JpaRepository<AdoptedCalendar, Integer> {}
