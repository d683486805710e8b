package org.disclosuredesk.query.calendar;

import org.springframework.data.jpa.repository.JpaRepository;

interface MovedDueDateRepository extends JpaRepository<MovedDueDate, MovedDueDate.Key> {}
