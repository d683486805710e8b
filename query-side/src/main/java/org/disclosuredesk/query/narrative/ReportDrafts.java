package org.disclosuredesk.query.narrative;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a report says where nobody wrote a section: the desk's own drafts, which hold names of figures and no figure. */
@Component
public class ReportDrafts {

    private final Properties drafts = new Properties();

    ReportDrafts() {
        try (var file = new InputStreamReader(
                new ClassPathResource("report-drafts.properties").getInputStream(), StandardCharsets.UTF_8)) {
            drafts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The desk's own drafts cannot be read", e);
        }
    }

    /** The draft of a section; empty where it has none, and somebody must write it. */
    public String of(int section) {
        return drafts.getProperty("section." + section, "");
    }
}
