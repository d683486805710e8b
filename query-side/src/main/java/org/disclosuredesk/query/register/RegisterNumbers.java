package org.disclosuredesk.query.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the register (登记号): which request has which, and which are free next. */
@Component
@Transactional(readOnly = true)
public class RegisterNumbers {

    private static final int SERIAL = 5;

    private final RegisterEntries entries;

    RegisterNumbers(RegisterEntries entries) {
        this.entries = entries;
    }

    /** The numbers that come after the last one of a year; proposed, and given only when they are used. */
    public List<String> next(String agencyId, int year, int howMany) {
        var last = entries.lastNumber(agencyId, "%04d-%s".formatted(year, "_".repeat(SERIAL)))
                .filter(number -> number.matches("\\d{4}-\\d{5}"))
                .map(number -> Integer.parseInt(number.substring(number.length() - SERIAL)))
                .orElse(0);
        return IntStream.rangeClosed(last + 1, last + howMany)
                .mapToObj(serial -> "%04d-%05d".formatted(year, serial))
                .toList();
    }

    /** The requests of these ids, each with its number, in the order of numbers. */
    public Map<String, String> of(Collection<String> requestIds) {
        return entries.findAllById(requestIds).stream()
                .collect(Collectors.toMap(
                        RegisterEntry::registerNo, RegisterEntry::getId, (one, other) -> one, TreeMap::new));
    }
}
