package org.disclosuredesk.command.known;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface KnownAgencyRepository extends JpaRepository<KnownAgency, String> {

    Optional<KnownAgency> findFirstByOrderByPlace();

    List<KnownAgency> findAllByOrderByPlace();
}
