package org.longview.sandbox.host;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * A member that a type of Jira has beside those that the plugin is compiled against.
 *
 * @param owner the full name of the type
 * @param isAbstract whether whoever implements the type must have it
 * @param exceptions the full names of what it declares to throw
 */
record AddedMember(
        String owner,
        String name,
        String descriptor,
        boolean isAbstract,
        List<String> exceptions,
        String evidence) {

    /** Reads a line of the checked-in list. */
    static AddedMember read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 6 || !parts[3].matches("abstract|default") || parts[5].isBlank()) {
            throw new IllegalArgumentException("not a line of the list of members: " + line);
        }
        return new AddedMember(
                parts[0],
                parts[1],
                parts[2],
                parts[3].equals("abstract"),
                parts[4].isEmpty() ? List.of() : List.of(parts[4].split(",")),
                parts[5]);
    }

    /** The full names of the types in its parameters and its result. */
    List<String> typesInSignature() {
        return Stream.concat(
                        Arrays.stream(Type.getArgumentTypes(descriptor)),
                        Stream.of(Type.getReturnType(descriptor)))
                .map(type -> type.getSort() == Type.ARRAY ? type.getElementType() : type)
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getClassName)
                .toList();
    }

    /** As a person looks it up. */
    String readable() {
        return owner + "#" + name + descriptor;
    }
}
