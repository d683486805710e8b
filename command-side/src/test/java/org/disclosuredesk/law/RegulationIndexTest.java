package org.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosuredesk.law.rule.DutyRule;
import org.disclosuredesk.law.rule.FactRule;
import org.disclosuredesk.law.rule.LegalRule;
import org.disclosuredesk.law.term.LegalText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The index of the Regulation")
class RegulationIndexTest {

    private static final Path HOUSE = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();
    private static final Path INDEX = HOUSE.resolve("command-side/README.md");
    private static final Path RULES = HOUSE.resolve("shared-events/src/main/java/org/disclosuredesk/law/rule");

    private static final Pattern KEY = Pattern.compile("\"law\\.[a-z-]+\"");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

    private static final Map<String, Properties> WORDS =
            Map.of("", words("law-messages"), "_en", words("law-messages_en"));

    /** The readings in Chinese, by rule. */
    private static final Map<String, String> READINGS = data().filter(line -> line.startsWith("READING"))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .collect(Collectors.toMap(cells -> cells.get(1), cells -> cells.get(2)));

    /** One article: its words, the acts that rest on it, and why no rule does. */
    private record Line(LegalText text, int number, String words, List<Act> acts, String whyNot) {

        static Line of(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var acts = cells.get(3).isEmpty()
                    ? List.<Act>of()
                    : Arrays.stream(cells.get(3).split(" +")).map(Act::valueOf).toList();
            return new Line(
                    LegalText.valueOf(cells.get(0)), Integer.parseInt(cells.get(1)), cells.get(2), acts, cells.get(4));
        }

        boolean isOf(Article article) {
            return article.of() == text && article.number() == number;
        }
    }

    /** One rule: its record, what its Javadoc says, the messages it may say, and the tests that name it. */
    private record Rule(Class<?> type, String sentence, List<String> keys, List<String> tests) {

        Article article() {
            return type.getAnnotation(Article.class);
        }

        String name() {
            return type.getSimpleName();
        }
    }

    @Test
    @DisplayName("stands in the README of the acts as it follows from the rules and their tests")
    void isAsWritten() throws IOException {
        var index = index();
        if (Boolean.getBoolean("write.index")) {
            Files.writeString(INDEX, index);
        }

        assertThat(Files.exists(INDEX) ? Files.readString(INDEX) : "")
                .as("command-side/README.md: write it anew with -Dwrite.index=true")
                .isEqualTo(index);
    }

    @Test
    @DisplayName(
            "has a line for articles 20, 27-45, 49-51 and arts. 2-7 of the fee measures, each with a rule or a reason")
    void everyArticleHasItsLine() {
        var rules = rules();
        assertThat(lines().stream().filter(line -> line.text() == LegalText.REGULATION))
                .extracting(Line::number)
                .containsExactlyElementsOf(IntStream.of(20)
                        .boxed()
                        .collect(Collectors.collectingAndThen(Collectors.toList(), list -> {
                            IntStream.rangeClosed(27, 45).forEach(list::add);
                            IntStream.rangeClosed(49, 51).forEach(list::add);
                            return list;
                        })));
        assertThat(lines().stream().filter(line -> line.text() == LegalText.FEE_MEASURES))
                .extracting(Line::number)
                .containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(lines())
                .allSatisfy(line -> assertThat(line.whyNot().isEmpty())
                        .as("%s %d has a rule, or a reason why not", line.text(), line.number())
                        .isEqualTo(rules.stream().anyMatch(rule -> line.isOf(rule.article()))));
    }

    @Test
    @DisplayName(
            "knows every rule by its article, its sentence in both languages, its message, and a test that names it")
    void everyRuleIsKnown() {
        assertThat(rules()).hasSizeGreaterThan(50).allSatisfy(rule -> {
            assertThat(rule.article()).as(rule.name()).isNotNull();
            assertThat(rule.sentence()).as(rule.name()).endsWith(".");
            assertThat(rule.keys()).as(rule.name()).isNotEmpty();
            assertThat(rule.keys()).allSatisfy(RegulationIndexTest::statesAndMends);
            WORDS.values()
                    .forEach(words -> assertThat(words.getProperty("Rule." + rule.name()))
                            .as(rule.name())
                            .isNotBlank());
            assertThat(READINGS.containsKey(rule.name()))
                    .as("the reading of %s in Chinese", rule.name())
                    .isEqualTo(!rule.article().reading().isEmpty());
            assertThat(rule.tests()).as("tests that name %s", rule.name()).isNotEmpty();
        });
    }

    private static String index() {
        var rules = rules();
        var text = new StringBuilder("""
                # 条例索引 · The Regulation, rule by rule

                本文由构建生成并核对，供法律人员查阅：条文、本系统据以拒绝或者提示的规则、规则的效力、对条文的理解、验证规则的测试、
                相应的办理动作和环节；没有规则的，写明理由。修改规则后用 `mvn -pl command-side -am test -Dtest=RegulationIndexTest
                -Dsurefire.failIfNoSpecifiedTests=false -Dwrite.index=true` 重新生成。

                *Generated and checked by the build. One rule is one record in `shared-events`, package `law.rule`.*

                效力 Force: **事实** FACT 不可能如此，补录也拒绝 · **规范** NORM 办理时拒绝，确已发生的可以补录并列为问题 ·
                **义务** DUTY 从不拒绝（迟了也还要办），列为问题

                ## 条文与规则 · Articles and rules

                | 条文 Article | 大意 Words | 规则 Rule | 效力 Force | 理解 Reading | 测试 Test | 动作与环节 Acts and stages |
                |---|---|---|---|---|---|---|
                """);
        var told = new HashSet<Rule>();
        for (var line : lines()) {
            var of = rules.stream().filter(rule -> line.isOf(rule.article())).toList();
            told.addAll(of);
            row(text, "**" + article(line.text(), line.number(), 0) + "**", line.words(), null, acts(line));
            of.forEach(rule -> row(text, article(rule.article()), "", rule, ""));
        }
        text.append("""

                ## 其他依据的规则 · Rules that rest on other articles

                | 条文 Article | 大意 Words | 规则 Rule | 效力 Force | 理解 Reading | 测试 Test | 动作与环节 Acts and stages |
                |---|---|---|---|---|---|---|
                """);
        rules.stream()
                .filter(rule -> !told.contains(rule))
                .sorted(Comparator.comparing((Rule rule) -> rule.article().of())
                        .thenComparing(rule -> rule.article().number()))
                .forEach(rule -> row(text, article(rule.article()), "", rule, ""));
        text.append("""

                ## 环节表 · The stages and the acts open at each

                ● 可以办理；空白：此时不能办理，确已办理的用“补录”并说明理由。由 `StageTableTest` 逐格核对。

                """);
        stages(text);
        return text.toString();
    }

    private static void row(StringBuilder text, String article, String words, Rule rule, String acts) {
        var cells = rule == null
                ? Stream.of(article, words, "", "", "", "", acts)
                : Stream.of(
                        article,
                        words,
                        "%s<br>`%s` %s".formatted(said("Rule." + rule.name()), rule.name(), rule.sentence()),
                        force(rule),
                        READINGS.getOrDefault(rule.name(), ""),
                        String.join("<br>", rule.tests()),
                        acts);
        text.append(cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String article(Article article) {
        return article(article.of(), article.number(), article.paragraph());
    }

    private static String article(LegalText text, int number, int paragraph) {
        return said("LegalText." + text.name())
                + (paragraph == 0 ? "第 %d 条" : "第 %d 条第 %d 款").formatted(number, paragraph);
    }

    private static String force(Rule rule) {
        var either = Arrays.stream(rule.type().getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("force"));
        if (either) {
            return "规范；关闭后为义务";
        }
        return FactRule.class.isAssignableFrom(rule.type())
                ? "事实"
                : DutyRule.class.isAssignableFrom(rule.type()) ? "义务" : "规范";
    }

    private static String acts(Line line) {
        var acts = line.acts().stream()
                .map(act -> "%s（%s）"
                        .formatted(
                                said("Act." + act.name()),
                                Arrays.stream(Stage.values())
                                        .filter(act::isOpenAt)
                                        .map(stage -> said("Stage." + stage.name()))
                                        .collect(Collectors.joining("、"))))
                .collect(Collectors.joining("<br>"));
        var whyNot = line.whyNot().isEmpty() ? "" : "不纳入模型，因为" + line.whyNot();
        return acts.isEmpty() || whyNot.isEmpty() ? acts + whyNot : acts + "<br>" + whyNot;
    }

    private static void stages(StringBuilder text) {
        text.append(Arrays.stream(Stage.values())
                .map(stage -> said("Stage." + stage.name()))
                .collect(Collectors.joining(" | ", "| 动作 Act | ", " |\n")));
        text.append("|---|").append(":-:|".repeat(Stage.values().length)).append('\n');
        for (var act : Act.values()) {
            text.append(Arrays.stream(Stage.values())
                    .map(stage -> act.isOpenAt(stage) ? "●" : " ")
                    .collect(Collectors.joining(" | ", "| " + said("Act." + act.name()) + " | ", " |\n")));
        }
    }

    private static List<Rule> rules() {
        var tests = tests();
        var rules = new ArrayList<Rule>();
        for (var file : files(RULES, path -> path.toString().endsWith(".java"))) {
            var name = file.getFileName().toString().replace(".java", "");
            var type = rule(name);
            if (type.isRecord() && LegalRule.class.isAssignableFrom(type)) {
                rules.add(rule(type, read(file), tests));
            }
        }
        rules.sort(
                Comparator.comparing((Rule rule) -> rule.article().paragraph()).thenComparing(Rule::name));
        return rules;
    }

    /** A finding says what was found; what to do about it is said to whoever is refused. */
    private static void statesAndMends(String key) {
        assertThat(said(key))
                .as(key)
                .doesNotContain("请先", "请填", "请核", "请选", "请按", "请用", "请重")
                .endsWith("。");
        WORDS.values()
                .forEach(words ->
                        assertThat(words.getProperty(key + ".mend")).as(key).isNotBlank());
    }

    private static Rule rule(Class<?> type, String source, Map<String, String> tests) {
        var javadoc = SENTENCE.matcher(source);
        var sentence = javadoc.find() ? javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ") : "";
        var keys = KEY.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(key -> key.substring(1, key.length() - 1))
                .toList();
        // Acts' tests name a message by its field and its key without "law." before it.
        var named = Pattern.compile("\\b%s\\b|\"law\\.(?:%2$s)\"|\"\\w* (?:%2$s)\""
                .formatted(
                        type.getSimpleName(),
                        keys.stream()
                                .map(key -> Pattern.quote(key.substring(4)))
                                .collect(Collectors.joining("|"))));
        var naming = tests.entrySet().stream()
                .filter(test -> named.matcher(test.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
        return new Rule(type, sentence, keys, naming);
    }

    private static Class<?> rule(String name) {
        try {
            return name.equals("package-info") ? Object.class : Class.forName("org.disclosuredesk.law.rule." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Every rule that has a source has a class", e);
        }
    }

    /** The tests of the law and of the acts, by name, without this one. */
    private static Map<String, String> tests() {
        var tests = new TreeMap<String, String>();
        for (var module : List.of("shared-events", "command-side")) {
            for (var file : files(
                    HOUSE.resolve(module).resolve("src/test/java"),
                    path -> path.toString().endsWith("Test.java")
                            || path.toString().endsWith("Properties.java"))) {
                tests.put(file.getFileName().toString().replace(".java", ""), read(file));
            }
        }
        tests.remove(RegulationIndexTest.class.getSimpleName());
        return tests;
    }

    private static List<Line> lines() {
        return data().filter(line -> !line.startsWith("READING")).map(Line::of).toList();
    }

    private static Stream<String> data() {
        try (var in = RegulationIndexTest.class.getResourceAsStream("/regulation.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String key) {
        return WORDS.get("").getProperty(key);
    }

    private static Properties words(String bundle) {
        var words = new Properties();
        try (var in = RegulationIndexTest.class.getResourceAsStream("/" + bundle + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<Path> files(Path folder, Predicate<Path> which) {
        try (var files = Files.walk(folder)) {
            return files.filter(which).collect(Collectors.toCollection(TreeSet::new)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
