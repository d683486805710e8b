package org.disclosuredesk.command.form;

import org.springframework.data.jpa.repository.JpaRepository;

interface DoneCommandRepository extends JpaRepository<DoneCommand, String> {}
