package org.disclosuredesk.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.disclosuredesk.calendar.Calendars;
import org.disclosuredesk.law.term.ApplicantKind;
import org.disclosuredesk.query.Cases;
import org.disclosuredesk.query.Pages;
import org.disclosuredesk.query.agency.DeskAgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Pages
@DisplayName("The one mail of a morning")
class MorningDigestTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

    @Autowired
    Cases office;

    @Autowired
    JdbcClient database;

    @Autowired
    DigestReaders readers;

    @Autowired
    Digests digests;

    @Autowired
    DigestMail words;

    @Autowired
    DeskAgency agency;

    @Autowired
    Calendars calendars;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl mails = new JavaMailSenderImpl();

    @BeforeEach
    void aDeskAndAPostOffice() {
        office.newDesk();
        post.start();
        mails.setHost("127.0.0.1");
        mails.setPort(post.getSmtp().getPort());
        mails.setDefaultEncoding("UTF-8");
    }

    @AfterEach
    void nobodyElseIsKnown() {
        post.stop();
        database.sql("delete from account where name <> 'admin'").update();
        database.sql("delete from digest_sent").update();
    }

    private void known(String name, String role, @Nullable String email) {
        database.sql("insert into account (name, display_name, password, role, demo, enabled, created_at, email)"
                        + " values (?, ?, 'the-hash', ?, false, true, timestamp '2026-03-01 16:30:00+00:00', ?)")
                .params(name, name + "某", role, email)
                .update();
    }

    private void itIs(LocalDate day, String time) {
        office.itIs(day);
        var now = Clock.fixed(day.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant(), SHANGHAI);
        new MorningDigest(
                        new DigestSettings(
                                "https://desk.example.gov.cn/",
                                "desk@example.gov.cn",
                                LocalTime.of(8, 0),
                                LocalTime.NOON),
                        mails,
                        readers,
                        digests,
                        words,
                        agency,
                        calendars,
                        now)
                .send();
    }

    /** Who had one, in order. */
    private List<String> sentTo() throws MessagingException {
        var to = Arrays.stream(post.getReceivedMessages())
                .map(mail -> GreenMailUtil.getAddressList(recipients(mail)))
                .sorted(Comparator.naturalOrder())
                .toList();
        return to;
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text() throws MessagingException, IOException {
        return String.valueOf(post.getReceivedMessages()[0].getContent()).replace("\r\n", "\n") + "\n";
    }

    @Test
    @DisplayName("lists what is overdue, due soon, to be signed and unclaimed, by number, day and link")
    void whatThereIsToDo() throws Exception {
        known("zhang", "SUPERVISOR", "zhang@example.gov.cn");
        var late = office.receives("2026-1", LocalDate.of(2026, 2, 3));
        var soon = office.receives("2026-2", LocalDate.of(2026, 2, 4));
        var calm = office.receives("2026-3", LocalDate.of(2026, 3, 2));
        for (var mine : List.of(late, soon, calm)) {
            office.assigns(mine, LocalDate.of(2026, 3, 5), "法规科", "zhang");
        }
        var nobodys = office.receives("2026-4", LocalDate.of(2026, 3, 2));

        itIs(Cases.TODAY, "08:00");

        var mail = post.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("依申请公开早报 2026年3月10日：已逾期 1 件，即将到期 1 件，待认领 1 件");
        assertThat(GreenMailUtil.getAddressList(mail.getFrom())).isEqualTo("desk@example.gov.cn");
        assertThat(text()).isEqualTo("""
                        zhang某，您好！

                        【已逾期】1 件
                        · 2026-1　答复期限 2026年3月9日，逾期 1 个工作日
                          https://desk.example.gov.cn/requests/%s

                        【即将到期】1 件
                        · 2026-2　答复期限 2026年3月10日，今天到期
                          https://desk.example.gov.cn/requests/%s

                        【待认领】1 件
                        · 2026-4　答复期限 2026年3月30日，剩 14 个工作日
                          https://desk.example.gov.cn/requests/%s

                        今日事项：https://desk.example.gov.cn/today
                        每个工作日早间至多一封。不再接收：登录后在 https://desk.example.gov.cn/password 删去邮箱。
                        """.formatted(late, soon, nobodys));
    }

    @Test
    @DisplayName("names neither who asked nor for what")
    void nothingPersonal() throws Exception {
        known("zhang", "OFFICER", "zhang@example.gov.cn");
        office.receives("2026-1", LocalDate.of(2026, 3, 2), ApplicantKind.NATURAL_PERSON, "李晓明", "征地补偿款");

        itIs(Cases.TODAY, "09:30");

        assertThat(text()).contains("2026-1").doesNotContain("李", "征地");
    }

    @Test
    @DisplayName("goes once a day to whoever can act or sign and gave an address, and not where there is nothing to do")
    void toWhom() throws Exception {
        known("officer", "OFFICER", "officer@example.gov.cn");
        known("silent", "OFFICER", null);
        known("reviewer", "REVIEWER", "reviewer@example.gov.cn");
        known("auditor", "AUDITOR", "auditor@example.gov.cn");
        office.receives("2026-1", LocalDate.of(2026, 3, 2));

        itIs(Cases.TODAY, "08:10");
        itIs(Cases.TODAY, "08:20");

        assertThat(sentTo()).containsExactly("officer@example.gov.cn");
        itIs(Cases.TODAY.plusDays(1), "08:10");
        assertThat(sentTo()).containsExactly("officer@example.gov.cn", "officer@example.gov.cn");
    }

    @Test
    @DisplayName("is quiet before and after the morning, and on days of rest")
    void quiet() throws Exception {
        known("officer", "OFFICER", "officer@example.gov.cn");
        office.receives("2026-1", LocalDate.of(2026, 3, 2));

        itIs(MARCH_9, "07:59");
        itIs(MARCH_9, "12:00");
        itIs(LocalDate.of(2026, 3, 8), "09:00");
        assertThat(sentTo()).isEmpty();

        itIs(MARCH_9, "11:59");
        assertThat(sentTo()).hasSize(1);
    }

    @Test
    @DisplayName("that could not be sent is tried again, and keeps back nobody else's")
    void triedAgain() throws Exception {
        known("a", "OFFICER", "a@example.gov.cn");
        known("b", "OFFICER", "b@example.gov.cn");
        office.receives("2026-1", LocalDate.of(2026, 3, 2));
        var port = mails.getPort();

        mails.setPort(1);
        itIs(Cases.TODAY, "08:10");
        assertThat(sentTo()).isEmpty();
        mails.setPort(port);
        itIs(Cases.TODAY, "08:20");

        assertThat(sentTo()).containsExactly("a@example.gov.cn", "b@example.gov.cn");
    }

    @Test
    @DisplayName("lists the first of many, and says where the rest is")
    void many() throws Exception {
        known("officer", "OFFICER", "officer@example.gov.cn");
        for (var no = 1; no <= 27; no++) {
            office.receives("2026-%02d".formatted(no), LocalDate.of(2026, 3, 2));
        }

        itIs(Cases.TODAY, "08:00");

        assertThat(text())
                .contains("【待认领】27 件", "2026-25")
                .doesNotContain("2026-26")
                .contains("· 另有 2 件：https://desk.example.gov.cn/today?whose=UNCLAIMED&queue=OPEN");
    }

    @Test
    @DisplayName("is off until it is said by which server, from whom, and where its links lead")
    void offUntilConfigured() {
        var desk = new WebApplicationContextRunner()
                .withUserConfiguration(DigestConfiguration.class)
                .withAllowBeanDefinitionOverriding(true)
                .withBean(DigestReaders.class, () -> readers)
                .withBean(Digests.class, () -> digests)
                .withBean(DigestMail.class, () -> words)
                .withBean(DeskAgency.class, () -> agency)
                .withBean(Calendars.class, () -> calendars)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(JavaMailSenderImpl.class, () -> mails);
        var host = "spring.mail.host=127.0.0.1";
        var from = "desk.digest.from=desk@example.gov.cn";
        var address = "desk.digest.address=https://desk.example.gov.cn";

        for (var some : List.of(List.of(host, from), List.of(host, address), List.of(from, address))) {
            desk.withPropertyValues(some.toArray(String[]::new))
                    .run(context -> assertThat(context).doesNotHaveBean(MorningDigest.class));
        }
        desk.withPropertyValues(host, from, address).run(context -> {
            assertThat(context).hasSingleBean(MorningDigest.class);
            assertThat(context.getBean(DigestSettings.class).after()).isEqualTo(LocalTime.of(8, 0));
            assertThat(context.getBean(DigestSettings.class).before()).isEqualTo(LocalTime.NOON);
        });
    }
}
