package org.disclosuredesk.command.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

interface AccountRepository extends JpaRepository<Account, String> {

    /**
     * The account a form is about.
     *
     * @throws ResponseStatusException 404 where there is none
     */
    default Account known(String name) {
        return findById(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Names that differ in their case alone would be taken for one another. */
    boolean existsByNameIgnoreCase(String name);

    /** Held until the commit, so that no two administrators switch each other off at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByRoleAndEnabledTrueOrderByName(Role role);
}
