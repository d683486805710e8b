package org.disclosuredesk.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosuredesk.document.CasePaper;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.events.DeskEvent;
import org.disclosuredesk.events.PersonalField;
import org.disclosuredesk.events.RemedyEvent;
import org.disclosuredesk.events.RequestEvent;
import org.disclosuredesk.fold.Reactions;
import org.disclosuredesk.law.DayKind;
import org.disclosuredesk.law.Stage;
import org.disclosuredesk.law.letter.Slot;
import org.disclosuredesk.law.term.AgencyKind;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.law.term.Channel;
import org.disclosuredesk.law.term.ConsultationEnd;
import org.disclosuredesk.law.term.DecisionKind;
import org.disclosuredesk.law.term.DeliveryWay;
import org.disclosuredesk.law.term.FeeMethod;
import org.disclosuredesk.law.term.Ground;
import org.disclosuredesk.law.term.LegalText;
import org.disclosuredesk.law.term.LetterKind;
import org.disclosuredesk.law.term.Particular;
import org.disclosuredesk.law.term.ReceiptBasis;
import org.disclosuredesk.law.term.RemedyKind;
import org.disclosuredesk.law.term.RemedyResult;
import org.disclosuredesk.law.term.ReviewKind;
import org.disclosuredesk.law.term.SetAsideBy;
import org.disclosuredesk.query.casefile.ShownComponents;
import org.disclosuredesk.query.due.DueState;
import org.disclosuredesk.query.register.FindRequests;
import org.disclosuredesk.query.register.Queue;
import org.disclosuredesk.query.words.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundles of words")
class BundlesTest {

    private static final Path MAIN = Path.of(System.getProperty("basedir", "."), "src", "main");
    private static final List<String> BUNDLES =
            List.of("messages", "report-messages", "law-messages", "regulation-messages");

    /** What stands for a message in a template: #{key}, #{key(...)}, msg('key'). */
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)|\\.msg\\('([^']+)'\\)");

    private static final Pattern KEY_IN_SOURCE =
            Pattern.compile("(?:Phrase\\.of\\(|\\? |: )\"([a-z][a-z-]+\\.[a-z][\\w.-]*)\"");

    /** Text of a template that no expression gives; signs and figures say the same in any language. */
    private static final Pattern LITERAL = Pattern.compile("[\\p{IsHan}\\p{IsLatin}]{2,}");

    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("\\s(?:title|placeholder|aria-label|alt|label)=\"([^\"]+)\"");

    @Test
    @DisplayName("have the same keys in both languages, each once")
    void sameKeys() {
        for (var bundle : BUNDLES) {
            assertThat(keys(bundle + "_en")).as(bundle).isEqualTo(keys(bundle));
        }
        for (var file : List.of("messages.properties", "messages_en.properties")) {
            var lines = read(MAIN.resolve("resources").resolve(file))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(lines).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("leave no message empty, and name as many things in one language as in the other")
    void sameValues() {
        for (var bundle : BUNDLES) {
            var chinese = properties(bundle);
            var english = properties(bundle + "_en");
            for (var key : chinese.stringPropertyNames()) {
                assertThat(chinese.getProperty(key)).as(key).isNotBlank();
                assertThat(english.getProperty(key)).as(key).isNotBlank();
                assertThat(named(english.getProperty(key))).as(key).isEqualTo(named(chinese.getProperty(key)));
            }
        }
    }

    @Test
    @DisplayName(
            "name for a field a sentence of the Regulation that is there, the same in both, and no sentence for nothing")
    void sentences() {
        var chinese = properties("regulation-messages");
        var english = properties("regulation-messages_en");
        var cited = new TreeSet<String>();
        for (var key : chinese.stringPropertyNames()) {
            if (key.startsWith("cites.")) {
                var sentence = chinese.getProperty(key);
                assertThat(english.getProperty(key)).as(key).isEqualTo(sentence);
                cited.add("regulation." + sentence + ".article");
                cited.add("regulation." + sentence + ".says");
            }
        }
        assertThat(cited)
                .isEqualTo(chinese.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("regulation."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("are patterns that can be read, in which an apostrophe swallows nothing")
    void patterns() {
        for (var bundle : List.of("messages", "messages_en")) {
            var words = properties(bundle);
            words.stringPropertyNames().stream()
                    .filter(key -> !key.startsWith("date."))
                    .filter(key -> words.getProperty(key).contains("{"))
                    .forEach(key -> {
                        assertThat(new MessageFormat(words.getProperty(key)))
                                .as(key)
                                .isNotNull();
                        assertThat(words.getProperty(key)).as(key).doesNotContain("'");
                    });
        }
    }

    @Test
    @DisplayName("have every key the templates and the sources use")
    void usedKeys() {
        var known = allKeys();
        var used = new TreeSet<String>();
        for (var template : templates()) {
            KEY_IN_TEMPLATE
                    .matcher(withoutComments(template))
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                    .forEach(used::add);
        }
        for (var source : files(MAIN.resolve("java").resolve("org/disclosuredesk/query"), ".java")) {
            KEY_IN_SOURCE
                    .matcher(read(source))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(used::add);
        }

        assertThat(used).contains("register.title", "why.due", "preview.answer.late");
        used.removeAll(known);
        // A key that ends in a dot goes on by a term; the terms are asked for by themselves.
        assertThat(used).allMatch(key -> key.endsWith("."));
    }

    @Test
    @DisplayName("have a text for every term that is shown")
    void terms() {
        var known = allKeys();
        var shown = Stream.of(
                        Stage.values(),
                        ApplicantKind.values(),
                        Channel.values(),
                        ReceiptBasis.values(),
                        DecisionKind.values(),
                        Ground.values(),
                        Particular.values(),
                        SetAsideBy.values(),
                        RemedyKind.values(),
                        RemedyResult.values(),
                        ReviewKind.values(),
                        DeliveryWay.values(),
                        ConsultationEnd.values(),
                        FeeMethod.values(),
                        DayKind.values(),
                        LetterKind.values(),
                        LegalText.values(),
                        AgencyKind.values(),
                        Slot.values(),
                        CasePaper.values(),
                        Via.values(),
                        PersonalField.values(),
                        DueState.values(),
                        Queue.values(),
                        FindRequests.Order.values())
                .flatMap(Arrays::stream)
                .map(term -> Terms.keyOf((Enum<?>) term));

        assertThat(shown.filter(key -> !known.contains(key))).isEmpty();
        assertThat(Stream.of(Ground.values()).map(ground -> "articles." + ground.name()))
                .isSubsetOf(known);
        assertThat(Stream.of("OFFICER", "REVIEWER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR")
                        .map(role -> "Role." + role))
                .isSubsetOf(known);
        assertThat(Stream.of(ReceiptBasis.values())
                        .filter(basis -> basis != ReceiptBasis.AS_RECORDED)
                        .map(basis -> "basis." + basis.name()))
                .isSubsetOf(known);
    }

    @Test
    @DisplayName("call the law's terms by the law's own words")
    void theLawsOwnWords() {
        var chinese = properties("messages");
        for (var ground : Ground.values()) {
            assertThat(chinese.getProperty(Terms.keyOf(ground))).isEqualTo(ground.chinese());
            assertThat(properties("messages_en").getProperty("articles." + ground.name()))
                    .isEqualTo(ground.articles().isEmpty() ? "no express article" : "art. " + ground.articles());
        }
        for (var kind : ApplicantKind.values()) {
            assertThat(chinese.getProperty(Terms.keyOf(kind))).isEqualTo(kind.chinese());
        }
        for (var kind : DecisionKind.values()) {
            assertThat(chinese.getProperty(Terms.keyOf(kind))).isEqualTo(kind.chinese());
        }
        for (var channel : Channel.values()) {
            assertThat(properties("law-messages").getProperty(Terms.keyOf(channel)))
                    .isEqualTo(channel.chinese());
        }
        for (var result : RemedyResult.values()) {
            assertThat(chinese.getProperty(Terms.keyOf(result))).isEqualTo(result.chinese());
        }
    }

    @Test
    @DisplayName("have a name for every event of a case, and for all that it tells")
    void events() {
        var known = allKeys();
        var wanted = Stream.of(RequestEvent.class, RemedyEvent.class)
                .flatMap(family -> Reactions.membersOf(family).stream())
                .flatMap(event -> Stream.concat(
                        Stream.of("event." + event.getSimpleName()),
                        ShownComponents.of(event).map(name -> "field." + name)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wanted).hasSizeGreaterThan(80);
        wanted.removeAll(known);
        assertThat(wanted).isEmpty();
        assertThat(Reactions.membersOf(DeskEvent.class)).hasSizeGreaterThan(40);
    }

    @Test
    @DisplayName("hold all words: none stands in a template by itself")
    void noLiterals() {
        var literal = new ArrayList<String>();
        for (var template : templates()) {
            var text = withoutComments(template).replaceAll("(?s)<code>.*?</code>", "");
            LITERAL_ATTRIBUTE
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .forEach(found -> literal.add(template.getFileName() + ":" + found));
            LITERAL.matcher(text.replaceAll("(?s)<(?:[^>\"]|\"[^\"]*\")*>", " "))
                    .results()
                    .map(MatchResult::group)
                    .forEach(found -> literal.add(template.getFileName() + ": " + found));
        }

        assertThat(literal).isEmpty();
    }

    private static Set<Integer> named(String message) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(message)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutComments(Path template) {
        return read(template).replaceAll("(?s)<!--.*?-->", "");
    }

    private static List<Path> templates() {
        return files(MAIN.resolve("resources").resolve("templates"), ".html");
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> allKeys() {
        return BUNDLES.stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toSet());
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(properties(bundle).stringPropertyNames());
    }

    private static Properties properties(String bundle) {
        var properties = new Properties();
        try (var in = BundlesTest.class.getResourceAsStream("/" + bundle + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
