package org.longview.host;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads descriptors of class files without loading the types in them. */
final class Descriptors {

    private static final Pattern TYPE = Pattern.compile("(\\[*)(?:L([^;]+);|([BCDFIJSZ]))");

    private Descriptors() {}

    /** The parameters of a method by their simple names, separated by commas. */
    static String parameters(String descriptor) {
        List<String> names = new ArrayList<>();
        Matcher type = TYPE.matcher(descriptor.substring(1, descriptor.indexOf(')')));
        while (type.find()) {
            String name = type.group(2) == null ? primitive(type.group(3)) : simple(type.group(2));
            names.add(name + "[]".repeat(type.group(1).length()));
        }
        return String.join(", ", names);
    }

    private static String simple(String internal) {
        return internal.substring(internal.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static String primitive(String letter) {
        return switch (letter) {
            case "B" -> "byte";
            case "C" -> "char";
            case "D" -> "double";
            case "F" -> "float";
            case "I" -> "int";
            case "J" -> "long";
            case "S" -> "short";
            default -> "boolean";
        };
    }
}
