package org.longview.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * Tells what of a member does not link with the classes that a loader finds, by the rules of the
 * JVM: owner and its kind, erased descriptor, static or not.
 */
final class Linkage {

    /** Why a member does not link; the worst first. */
    enum Problem {
        NO_TYPE("longview.selfcheck.no-type"),
        TYPE_IN_SIGNATURE("longview.selfcheck.no-type-in-signature"),
        NOT_AN_INTERFACE("longview.selfcheck.not-an-interface"),
        NOT_A_CLASS("longview.selfcheck.not-a-class"),
        NO_MEMBER("longview.selfcheck.no-member"),
        NOT_STATIC("longview.selfcheck.not-static"),
        STATIC("longview.selfcheck.static");

        private final String textKey;

        Problem(String textKey) {
            this.textKey = textKey;
        }

        String textKey() {
            return textKey;
        }
    }

    private final ClassLoader loader;

    Linkage(ClassLoader loader) {
        this.loader = loader;
    }

    Optional<Problem> problem(Member member) {
        Class<?> owner;
        try {
            owner = Class.forName(member.owner(), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(Problem.NO_TYPE);
        }
        try {
            return kind(member.kind(), owner).or(() -> inside(member, owner));
        } catch (TypeNotPresentException | LinkageError e) {
            return Optional.of(Problem.TYPE_IN_SIGNATURE);
        }
    }

    /** A call to an interface's method is another instruction than one to a class's. */
    private static Optional<Problem> kind(Member.Kind kind, Class<?> owner) {
        return switch (kind) {
            case IMPLEMENTS, INTERFACE, STATIC_INTERFACE ->
                    owner.isInterface() ? Optional.empty() : Optional.of(Problem.NOT_AN_INTERFACE);
            case EXTENDS, VIRTUAL, STATIC, SPECIAL ->
                    owner.isInterface() ? Optional.of(Problem.NOT_A_CLASS) : Optional.empty();
            case TYPE, FIELD, STATIC_FIELD -> Optional.empty();
        };
    }

    private Optional<Problem> inside(Member member, Class<?> owner) {
        if (member.kind().isType()) {
            return Optional.empty();
        }
        return member.kind().isField() ? field(member, owner) : method(member, owner);
    }

    private Optional<Problem> field(Member member, Class<?> owner) {
        Class<?> type =
                MethodType.fromMethodDescriptorString("()" + member.descriptor(), loader)
                        .returnType();
        boolean instance =
                isFound(() -> MethodHandles.publicLookup().findGetter(owner, member.name(), type));
        return instance
                        || isFound(
                                () ->
                                        MethodHandles.publicLookup()
                                                .findStaticGetter(owner, member.name(), type))
                ? isStatic(member, !instance)
                : Optional.of(Problem.NO_MEMBER);
    }

    private Optional<Problem> method(Member member, Class<?> owner) {
        MethodType type = MethodType.fromMethodDescriptorString(member.descriptor(), loader);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        if (member.name().equals("<init>")) {
            return isConstructor(() -> lookup.findConstructor(owner, type))
                    ? Optional.empty()
                    : Optional.of(Problem.NO_MEMBER);
        }
        boolean instance = isFound(() -> lookup.findVirtual(owner, member.name(), type));
        return instance || isFound(() -> lookup.findStatic(owner, member.name(), type))
                ? isStatic(member, !instance)
                : Optional.of(Problem.NO_MEMBER);
    }

    /** One member by its exact type, as the JVM links it; a list of all would link all of them. */
    private interface LookUp {
        MethodHandle find()
                throws NoSuchMethodException, NoSuchFieldException, IllegalAccessException;
    }

    /** One for subclasses only is one too. */
    private static boolean isConstructor(LookUp member) {
        try {
            return member.find() != null;
        } catch (IllegalAccessException e) {
            return true;
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            return false;
        }
    }

    private static boolean isFound(LookUp member) {
        try {
            return member.find() != null;
        } catch (NoSuchMethodException | NoSuchFieldException | IllegalAccessException e) {
            return false;
        }
    }

    private static Optional<Problem> isStatic(Member member, boolean isStatic) {
        if (isStatic == member.kind().isStatic()) {
            return Optional.empty();
        }
        return Optional.of(isStatic ? Problem.STATIC : Problem.NOT_STATIC);
    }
}
