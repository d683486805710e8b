package org.disclosuredesk.query.digest;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.disclosuredesk.query.digest.DigestReaders.Reader;
import org.disclosuredesk.query.due.Today;
import org.disclosuredesk.query.register.RegisterRow;
import org.disclosuredesk.query.words.Phrase;
import org.disclosuredesk.query.words.Terms;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * The words of a digest: numbers, days and links in plain text.
 *
 * <p>Who asked, and for what, is not in it: mail lies open on its way, and such things stay behind the sign-in.
 */
@Component
class DigestMail {

    private final Terms terms;
    private final Today today;

    DigestMail(Terms terms, Today today) {
        this.terms = terms;
        this.today = today;
    }

    SimpleMailMessage to(Reader reader, Digest digest, DigestSettings settings) {
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(reader.email());
        mail.setSubject(say(
                "digest.subject",
                today.date(),
                digest.parts().stream()
                        .map(part -> say("digest.count", say(part.key()), part.total()))
                        .collect(Collectors.joining(say("digest.count-separator")))));
        mail.setText(text(reader, digest, settings));
        return mail;
    }

    private String text(Reader reader, Digest digest, DigestSettings settings) {
        var lines = new ArrayList<String>();
        lines.add(say("digest.greeting", reader.displayName()));
        for (var part : digest.parts()) {
            lines.add("");
            lines.add(say("digest.heading", say(part.key()), part.total()));
            for (var row : part.rows()) {
                lines.add(line(row));
                lines.add("  " + settings.link("/requests/" + row.requestId()));
            }
            if (part.more() > 0) {
                lines.add(say("digest.more", part.more(), settings.link(part.page())));
            }
        }
        lines.add("");
        lines.add(say("digest.desk", settings.link("/today")));
        lines.add(say("digest.stop", settings.link("/password")));
        return String.join("\n", lines) + "\n";
    }

    private String line(RegisterRow row) {
        var due = row.due();
        if (due == null) {
            return say("digest.line", row.registerNo());
        }
        return due.on() == null
                ? say("digest.line-stopped", row.registerNo(), due.left())
                : say("digest.line-due", row.registerNo(), due.on(), due.left());
    }

    private String say(String key, Object... values) {
        return terms.say(Phrase.of(key, values));
    }
}
