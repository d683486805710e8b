package org.disclosuredesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The styles of the pages")
class StylesTest {

    private static final Path STYLES = Path.of("src/main/resources/static");

    private static Set<String> found(String styles, String pattern) {
        return Pattern.compile(pattern)
                .matcher(styles)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("use no colour by a name that none has: it would silently be that of the text around")
    void namesAreDefined() throws IOException {
        var styles = new StringBuilder();
        try (var files = Files.newDirectoryStream(STYLES, "*.css")) {
            for (var file : files) {
                styles.append(Files.readString(file));
            }
        }
        var used = found(styles.toString(), "var\\((--[a-z-]+)\\)");

        assertThat(used).isNotEmpty();
        assertThat(found(styles.toString(), "(--[a-z-]+):")).containsAll(used);
    }
}
