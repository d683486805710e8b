package org.disclosuredesk.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every event of a family is handled or named as ignored")
class ReactionsTest {

    sealed interface Weather permits Rain, Sky {}

    sealed interface Sky extends Weather permits Sun, Cloud {}

    record Rain(int millimetres) implements Weather {}

    record Sun() implements Sky {}

    record Cloud() implements Sky {}

    @Test
    @DisplayName("a forgotten event is named and nothing is built")
    void namesTheForgotten() {
        var list = Reactions.<Integer, Weather>to(Weather.class)
                .on(Rain.class, (sum, rain) -> sum + rain.millimetres())
                .ignoring(Sun.class);

        assertThatThrownBy(list::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Cloud")
                .hasMessageNotContainingAny("Rain", "Sun");
    }

    @Test
    @DisplayName("an event that is both handled and ignored is named too")
    void namesTheContradiction() {
        var list = Reactions.<Integer, Weather>to(Weather.class)
                .on(Rain.class, (sum, rain) -> sum + rain.millimetres())
                .on(Cloud.class, (sum, cloud) -> sum)
                .ignoring(Sky.class);

        assertThatThrownBy(list::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Cloud")
                .hasMessageNotContainingAny("Rain", "Sun");
    }

    @Test
    @DisplayName("a handled event moves the state, an ignored one does not")
    void movesByWhatIsHandled() {
        var rainfall = Reactions.<Integer, Weather>to(Weather.class)
                .on(Rain.class, (sum, rain) -> sum + rain.millimetres())
                .ignoring(Sky.class)
                .complete();

        assertThat(rainfall.after(1, new Rain(2))).isEqualTo(3);
        assertThat(rainfall.after(1, new Sun())).isEqualTo(1);
        assertThat(rainfall.moves(Rain.class)).isTrue();
        assertThat(rainfall.moves(Cloud.class)).isFalse();
        assertThat(rainfall.ignored()).containsExactlyInAnyOrder(Sun.class, Cloud.class);
    }

    @Test
    @DisplayName("a reaction to a sub-family is one to each of its events")
    void handlesSubFamilies() {
        var fine = Reactions.<Integer, Weather>to(Weather.class)
                .on(Sky.class, (days, sky) -> days + 1)
                .ignoring(Rain.class)
                .complete();

        assertThat(fine.after(fine.after(0, new Sun()), new Cloud())).isEqualTo(2);
        assertThat(Reactions.membersOf(Weather.class)).containsExactlyInAnyOrder(Rain.class, Sun.class, Cloud.class);
    }
}
