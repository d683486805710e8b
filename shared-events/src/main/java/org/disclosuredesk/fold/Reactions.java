package org.disclosuredesk.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What each event of a sealed family does to a state: an exhaustive switch for Java 17.
 *
 * <p>A family member that is neither handled nor named as ignored makes {@link Builder#complete()} fail, so a forgotten
 * event stops the program at its start and not a figure in January.
 *
 * @param <S> the state, never changed in place
 * @param <E> the sealed family of events
 */
public final class Reactions<S, E> {

    private final Map<Class<?>, BiFunction<S, E, S>> handled;
    private final Set<Class<?>> ignored;

    private Reactions(Map<Class<?>, BiFunction<S, E, S>> handled, Set<Class<?>> ignored) {
        this.handled = Map.copyOf(handled);
        this.ignored = Set.copyOf(ignored);
    }

    /** Starts the list of reactions to a sealed family. */
    public static <S, E> Builder<S, E> to(Class<E> family) {
        return new Builder<>(family);
    }

    /** The state after the event. */
    public S after(S state, E event) {
        var reaction = handled.get(event.getClass());
        return reaction == null ? state : reaction.apply(state, event);
    }

    /** Whether the event moves the state at all. */
    public boolean moves(Class<?> event) {
        return handled.containsKey(event);
    }

    /** The events named as ignored. */
    public Set<Class<?>> ignored() {
        return ignored;
    }

    /** All records of a sealed family, its sub-families' too. */
    public static Set<Class<?>> membersOf(Class<?> family) {
        if (!family.isSealed()) {
            return Set.of(family);
        }
        var members = new HashSet<Class<?>>();
        for (var member : family.getPermittedSubclasses()) {
            members.addAll(membersOf(member));
        }
        return members;
    }

    /** Collects the reactions; see {@link #complete()}. */
    public static final class Builder<S, E> {

        private final Class<E> family;
        private final Map<Class<?>, BiFunction<S, E, S>> handled = new HashMap<>();
        private final Set<Class<?>> ignored = new HashSet<>();

        private Builder(Class<E> family) {
            this.family = family;
        }

        /** What events of this type, or of this sub-family, do. */
        public <T extends E> Builder<S, E> on(Class<T> type, BiFunction<S, T, S> reaction) {
            membersOf(type)
                    .forEach(member -> handled.put(member, (state, event) -> reaction.apply(state, type.cast(event))));
            return this;
        }

        /** Events that are known and move nothing here. */
        @SafeVarargs
        public final Builder<S, E> ignoring(Class<? extends E>... types) {
            for (var type : types) {
                ignored.addAll(membersOf(type));
            }
            return this;
        }

        /**
         * The finished list.
         *
         * @throws IllegalStateException naming every event that is missing, or both handled and ignored
         */
        public Reactions<S, E> complete() {
            var wrong = new TreeSet<String>();
            for (var member : membersOf(family)) {
                if (handled.containsKey(member) == ignored.contains(member)) {
                    wrong.add(member.getSimpleName());
                }
            }
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("Neither handled nor ignored, or both: " + wrong);
            }
            return new Reactions<>(handled, ignored);
        }
    }
}
