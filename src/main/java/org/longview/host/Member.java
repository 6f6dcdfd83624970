package org.longview.host;

import java.util.List;
import java.util.Locale;

/**
 * Something outside of the plugin that its classes refer to: a type, a method or a field.
 *
 * @param kind how it is referred to; see {@link Kind}
 * @param owner the full name of the type
 * @param name of the method or field, empty for a type
 * @param descriptor in the class file's form, empty for a type
 * @param users the classes of the plugin that refer to it
 */
public record Member(Kind kind, String owner, String name, String descriptor, List<String> users) {

    /** How a class refers to a member, and so what has to be true of it. */
    public enum Kind {
        TYPE,
        EXTENDS,
        IMPLEMENTS,
        VIRTUAL,
        INTERFACE,
        STATIC,
        STATIC_INTERFACE,
        SPECIAL,
        FIELD,
        STATIC_FIELD;

        boolean isType() {
            return this == TYPE || this == EXTENDS || this == IMPLEMENTS;
        }

        boolean isField() {
            return this == FIELD || this == STATIC_FIELD;
        }

        boolean isStatic() {
            return this == STATIC || this == STATIC_INTERFACE || this == STATIC_FIELD;
        }

        static Kind named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Reads a line of the list that the build makes from the constant pools. */
    static Member read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a line of the member list: " + line);
        }
        return new Member(
                Kind.named(parts[0]), parts[1], parts[2], parts[3], List.of(parts[4].split(",")));
    }

    /** As a person looks it up: {@code org.example.Type#method(int)}. */
    public String readable() {
        return switch (kind) {
            case TYPE, EXTENDS, IMPLEMENTS -> owner;
            case FIELD, STATIC_FIELD -> owner + "#" + name;
            default -> owner + "#" + name + "(" + Descriptors.parameters(descriptor) + ")";
        };
    }
}
