package org.disclosuredesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the sources promise")
class SourcesTest {

    private static final Set<String> NOT_TEXT = Set.of(
            "xlsx", "docx", "pdf", "png", "jpg", "gif", "ico", "woff", "woff2", "ttf", "otf", "jar", "zip", "db");
    private static final Pattern PACKAGE_SENTENCE =
            Pattern.compile("/\\*\\*\\s+(\\* )?[^@*][^*]*\\.\\s.*\\*/\\s+@NullMarked\\s+package .*", Pattern.DOTALL);
    // Not in one piece, or this file would be the first to be found.
    private static final String LEFT_UNDONE = "TO" + "DO";

    @Test
    @DisplayName("every package says in a sentence what it is, and that nothing in it is null unless it says so")
    void everyPackageSaysWhatItIs() {
        var silent = House.mainSources().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !saysWhatItIs(folder.resolve("package-info.java")))
                .map(SourcesTest::name)
                .toList();

        assertThat(silent)
                .as("packages without a package-info of a sentence and @NullMarked")
                .isEmpty();
    }

    @Test
    @DisplayName("nothing is left undone in the main sources")
    void nothingIsLeftUndone() {
        var undone = House.mainSources().stream()
                .filter(SourcesTest::isText)
                .filter(file -> text(file).contains(LEFT_UNDONE))
                .map(SourcesTest::name)
                .toList();

        assertThat(undone).isEmpty();
    }

    @Test
    @DisplayName("every text is UTF-8, but for samples of the other encoding, which say so in their name")
    void everyTextIsUtf8() {
        var other = House.files().stream()
                .filter(SourcesTest::isText)
                .filter(file -> !name(file).toLowerCase(Locale.ROOT).contains("gb18030"))
                .filter(file -> !isUtf8(file))
                .map(SourcesTest::name)
                .toList();

        assertThat(other).isEmpty();
    }

    private static boolean saysWhatItIs(Path packageInfo) {
        return Files.exists(packageInfo)
                && PACKAGE_SENTENCE.matcher(text(packageInfo)).matches();
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return !NOT_TEXT.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isUtf8(Path file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            // Not readString: whether it is UTF-8 is another test's question.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return House.root().relativize(file).toString();
    }
}
